import { backend } from '../wasm/backend.js';
import { call } from '../wasm/call.js';
import { abortReason } from './abort-reason.js';
import { errorData, PredefinedConnectionError } from './errors.js';
import { snapshot } from './snapshot.js';
import type { RemoveConnectionOptions, RemovedConnection } from './types.js';

/**
 * Removes a customer's connection: every row of its key that is the piece's, duplicates and what deleted projects left behind
 * included. A row that other projects share is left to them. It needs no credentials, and finding nothing is a success.
 *
 * Calls of this process for the same key take turns with it. With `trustFor`, this process forgets what it trusted; other processes
 * do not.
 *
 * @returns what was removed, what was left to other projects, and what is still there and why
 * @throws {PredefinedConnectionError} always this; after any error, calling again is safe and removes what is left
 *
 * @example
 * ```ts
 * const { removed, left } = await removeConnection({
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   externalProjectId: 'org_1234',
 *   pieceName: '@activepieces/piece-gelato',
 *   removeProject: true,
 * });
 * ```
 */
export async function removeConnection(options: RemoveConnectionOptions): Promise<RemovedConnection> {
  const given = snapshot(options);
  try {
    return (await call(backend, 'removeConnection', given)) as RemovedConnection;
  } catch (reason) {
    const data = errorData(reason);
    // The constructor stands here, and not in a function of its own, so that `stack` leads to the caller at once.
    throw new PredefinedConnectionError(data, abortReason(data, given));
  }
}
