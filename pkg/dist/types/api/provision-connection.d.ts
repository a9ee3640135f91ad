import type { ProvisionConnectionOptions, ProvisionedConnection } from './types.js';
/**
 * Makes sure that a customer's project and its connection exist and hold the given credentials. Safe to call each time an
 * embedding token is issued, and from several processes at once.
 *
 * Everything in `options` is read and checked at the call, before the first request. Times are in milliseconds.
 *
 * @returns what was done, and the project and the connection as the server now has them; never the credentials
 * @throws {PredefinedConnectionError} always this; branch on its `code`, and try again later if it is `retryable`
 *
 * @example
 * ```ts
 * const { action } = await provisionConnection({
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   externalProjectId: 'org_1234',
 *   pieceName: '@activepieces/piece-gelato',
 *   pieceAuthType: 'CUSTOM_AUTH',
 *   props: { base_url: 'https://api.gelato.example', access_token: token },
 * });
 * ```
 */
export declare function provisionConnection(options: ProvisionConnectionOptions): Promise<ProvisionedConnection>;
