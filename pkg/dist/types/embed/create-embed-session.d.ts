import type { EmbedSession, EmbedSessionOptions } from './session-types.js';
/**
 * What a login route wants in one call: makes sure of the customer's project, provisions the connection, and signs the token with which the
 * user logs in to the embedded Activepieces.
 *
 * Whatever fails at Activepieces, the token is there, and `connection` tells how far the connection is. The login waits for it no longer than
 * `waitAtMost`; a check of the credentials that takes longer is never cut off, and goes on in the background. Leave `timeout` as it is for
 * the same reason: it ends that work.
 *
 * @param options those of `createEmbedToken` and of `provisionConnection`, read when you call
 * @returns the token, and the connection: `provisioned`, `pending` or `failed` with the error
 * @throws {PredefinedConnectionError} `INVALID_OPTIONS` for a wrong option, before the first request; `ABORTED` where `signal` ends the wait;
 * `LOAD_FAILED` on a host without WebCrypto
 *
 * @example
 * ```ts
 * const { token, connection } = await createEmbedSession({
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   signingKeyId: process.env.AP_SIGNING_KEY_ID,
 *   signingKey: process.env.AP_SIGNING_KEY,
 *   externalUserId: user.id,
 *   externalProjectId: user.organizationId,
 *   pieceName: '@activepieces/piece-gelato',
 *   pieceAuthType: 'SECRET_TEXT',
 *   props: { secret_text: organization.gelatoKey },
 * });
 * if (connection.status === 'failed') log.warn(connection.error);
 * ```
 */
export declare function createEmbedSession(options: EmbedSessionOptions): Promise<EmbedSession>;
