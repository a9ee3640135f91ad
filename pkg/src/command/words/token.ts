import { createEmbedToken } from 'predefined-connection/embed';

import { readConfig } from '../config.js';
import { DONE } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { plain } from '../screen/text.js';
import { wholeNumber } from '../settings.js';
import { givenSigningKey } from '../signing-key.js';
import { UsageError } from '../usage-error.js';

export async function run(call: Call): Promise<number> {
  const { flags, out, argument } = call;
  const { instanceUrl: configured } = await readConfig(flags.config);
  const instanceUrl = flags.instanceUrl ?? (process.env['AP_INSTANCE_URL'] || configured);
  const { signingKeyId, signingKey } = await givenSigningKey(call);
  if (signingKeyId === undefined) throw new UsageError('Which signing key? Set AP_SIGNING_KEY_ID, or give --signing-key-id.');
  if (signingKey === undefined) throw new UsageError('Where is the private key? Set AP_SIGNING_KEY, or give --signing-key-file <file>. It is never an argument.');
  const { user: externalUserId = 'tester', role } = flags;
  const expiresIn = flags.expiresIn === undefined ? 300 : wholeNumber('--expires-in', flags.expiresIn);
  const token = await createEmbedToken({ signingKeyId, signingKey, externalProjectId: argument!, externalUserId, role, expiresIn });
  const purpose = { instanceUrl: instanceUrl ?? null, externalProjectId: argument, externalUserId, role: role ?? null, expiresIn };
  out.message('token', { token, ...purpose });
  out.note(
    `For ${instanceUrl === undefined ? 'the instance that has this signing key' : plain(instanceUrl)}: logs the user ${plain(externalUserId)} in to the project of ${plain(argument!)}. ` +
      `It can be used for ${expiresIn} s. Whoever has it can log in like that.`,
  );
  out.line(token);
  return DONE;
}
