import type { ConnectionState, InspectConnectionOptions } from './types.js';
/**
 * Tells what is there of a customer's connection, what is wrong with it, and what mends that. It only reads. Given the options of
 * `provisionConnection`, it also tells whether the connection was written with them, and what the next call would do.
 *
 * @returns the project, the connection, and the problems; never the credentials
 * @throws {PredefinedConnectionError} always this; branch on its `code`, and try again later if it is `retryable`
 *
 * @example
 * ```ts
 * const { problems } = await inspectConnection({
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   externalProjectId: 'org_1234',
 *   pieceName: '@activepieces/piece-gelato',
 * });
 * for (const { code, message, remedy } of problems) console.log(code, message, remedy);
 * ```
 */
export declare function inspectConnection(options: InspectConnectionOptions): Promise<ConnectionState>;
