import type { EmbedTokenOptions } from './types.js';
/**
 * Signs the token with which a customer's user logs in to the embedded Activepieces. It sends no request.
 *
 * Options are read when you call; later changes to the object have no effect. The imported key is remembered, so the first
 * call with a key takes some milliseconds longer than later ones. Needs WebCrypto: Node.js 20 or later, Bun, Deno or
 * Cloudflare Workers. Never call it in a browser, which would show your key to its user.
 *
 * @param options the key, the user and the customer; `expiresIn` is in seconds
 * @returns the token, an RS256 JWT: pass it to `activepieces.configure({ jwtToken })` in the browser
 * @throws {PredefinedConnectionError} `INVALID_OPTIONS` naming the option in `field`, never its value; `LOAD_FAILED` on a host
 * without WebCrypto
 *
 * @example
 * ```ts
 * import { createEmbedToken } from 'predefined-connection/embed';
 *
 * const token = await createEmbedToken({
 *   signingKeyId: process.env.AP_SIGNING_KEY_ID ?? '',
 *   signingKey: process.env.AP_SIGNING_KEY ?? '',
 *   externalUserId: user.id,
 *   externalProjectId: user.organizationId,
 *   firstName: user.firstName,
 *   lastName: user.lastName,
 * });
 * ```
 */
export declare function createEmbedToken(options: EmbedTokenOptions): Promise<string>;
