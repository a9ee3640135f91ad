import type { CheckInstanceOptions, InstanceReport } from './types.js';
/**
 * Checks a set-up: is this Activepieces, and which version and edition; is the API key good; what the plan allows; does the platform see
 * the piece, and do the credentials fit it; do the clocks agree; can the signing key be used. It only reads, and leaves nothing behind.
 *
 * Whatever is wrong is a finding, an instance that cannot be reached too. The looks are made at the same time, and one that fails hides
 * no other. Times are in milliseconds. A private key is never sent.
 *
 * @returns the findings, and what was seen; never a secret
 * @throws {PredefinedConnectionError} with the code `INVALID_OPTIONS`, `ABORTED`, or `TIMEOUT` where a function given as `apiKey` gives no
 * key in time
 *
 * @example
 * ```ts
 * const { ok, findings } = await checkInstance({
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   pieceName: '@activepieces/piece-gelato',
 * });
 * for (const { level, message, remedy } of findings) console.log(level, message, remedy ?? '');
 * process.exitCode = ok ? 0 : 1;
 * ```
 */
export declare function checkInstance(options: CheckInstanceOptions): Promise<InstanceReport>;
