import type { FakeActivepieces, FakeActivepiecesOptions } from './types.js';
/**
 * Creates a fake Activepieces instance for tests: it answers as Activepieces 0.85.4 (Enterprise Edition) was seen to answer, and keeps
 * its tables in memory. Nothing takes time, and each instance is empty and apart from others.
 *
 * @param options What it is created with; all of it can be left out.
 * @returns The instance. It needs no `close()` unless you call `listen()`.
 *
 * @example
 * const activepieces = createFakeActivepieces({ pieces: [{ name: '@activepieces/piece-gelato', auth }] });
 * const { instanceUrl, apiKey, fetch } = activepieces;
 * await provisionConnection({ ...options, instanceUrl, apiKey, fetch });
 * console.log(activepieces.tables.connections.length);
 */
export declare function createFakeActivepieces(options?: FakeActivepiecesOptions): FakeActivepieces;
