import { backend } from '../wasm/backend.js';
import { call } from '../wasm/call.js';
import { abortReason } from './abort-reason.js';
import { errorData, PredefinedConnectionError } from './errors.js';
import { progressOf } from './progress.js';
import { snapshot } from './snapshot.js';
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
export async function provisionConnection(options: ProvisionConnectionOptions): Promise<ProvisionedConnection> {
  const progress = progressOf.get(options);
  const given = snapshot(options);
  try {
    return (await call(backend, 'provisionConnection', given, progress)) as ProvisionedConnection;
  } catch (reason) {
    const data = errorData(reason);
    // The constructor stands here, and not in a function of its own, so that `stack` leads to the caller at once.
    throw new PredefinedConnectionError(data, abortReason(data, given));
  }
}
