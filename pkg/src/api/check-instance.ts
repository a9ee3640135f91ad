import { checkSigningKey, takeSigningKey, type TakenKey } from '../embed/check-signing-key.js';
import { OBJECT, typeOf } from '../runtime/values.js';
import { call } from '../wasm/call.js';
import { fleet } from '../wasm/fleet.js';
import { abortReason } from './abort-reason.js';
import { errorData, PredefinedConnectionError } from './errors.js';
import { snapshot } from './snapshot.js';
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
export async function checkInstance(options: CheckInstanceOptions): Promise<InstanceReport> {
  const copy = snapshot(options);
  const { given, key } = taken(copy);
  try {
    const { publicKey, ...report } = (await call(fleet, 'checkInstance', given)) as InstanceReport & { publicKey: string | null };
    if (key === undefined) return report;
    const findings = [...report.findings, ...(await checkSigningKey(key, publicKey))];
    return { ...report, ok: findings.every(({ level }) => level !== 'error'), findings };
  } catch (reason) {
    const data = errorData(reason);
    // The constructor stands here, and not in a function of its own, so that `stack` leads to the caller at once.
    throw new PredefinedConnectionError(data, abortReason(data, copy));
  }
}

/** The options for the WebAssembly, which is never given the private key; and the signing key, taken over at the call. */
function taken(options: CheckInstanceOptions): { given: object; key?: TakenKey | undefined } {
  if (typeOf(options) !== OBJECT) return { given: options };
  try {
    const { signingKeyId, signingKey, ...rest } = options;
    const key = takeSigningKey({ signingKeyId, signingKey });
    return { given: typeof key?.id === 'string' ? { ...rest, signingKeyId: key.id } : rest, key };
  } catch {
    // What could not be copied is refused when it is read.
    return { given: options };
  }
}
