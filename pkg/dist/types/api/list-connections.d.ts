import type { ListConnectionsOptions, ListedConnection } from './plan-types.js';
/**
 * Tells what is there, customer by customer in the order of their ids: the project, the connection, and what is wrong. It reads the server's
 * lists and needs no credentials.
 *
 * @throws {PredefinedConnectionError} from the iteration: `INVALID_OPTIONS`; `INCOMPLETE_LIST` where a list cannot be read whole
 *
 * @example
 * ```ts
 * const listed = listConnections({
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   pieceName: '@activepieces/piece-gelato',
 *   status: 'ERROR',
 * });
 * for await (const { externalProjectId, problems } of listed) console.log(externalProjectId, problems);
 * ```
 */
export declare function listConnections(options: ListConnectionsOptions): AsyncGenerator<ListedConnection, void, void>;
