import type { Call } from './flags.js';
import { readSecret } from './settings.js';

/** The signing key, as far as it is given. */
export async function givenSigningKey({ flags, out }: Call): Promise<{ signingKeyId?: string; signingKey?: string }> {
  const id = flags.signingKeyId ?? process.env['AP_SIGNING_KEY_ID'];
  const key = flags.signingKeyFile === undefined ? process.env['AP_SIGNING_KEY'] : await readSecret('--signing-key-file', flags.signingKeyFile);
  if (key) out.hide(key);
  return { ...(id && { signingKeyId: id }), ...(key && { signingKey: key }) };
}
