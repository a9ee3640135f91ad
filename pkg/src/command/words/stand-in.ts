import { createFakeActivepieces } from 'predefined-connection/testing';

import { DONE } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { GELATO } from '../sample.js';
import { plain } from '../screen/text.js';
import { wholeNumber } from '../settings.js';
import { UsageError } from '../usage-error.js';

export async function run({ flags, out, interrupt }: Call): Promise<number> {
  const { piece, authType } = flags;
  if (authType !== undefined && piece === undefined) throw new UsageError('--auth-type says how the piece authenticates that --piece names.');
  const own = piece === undefined ? [] : [{ name: piece, ...(authType !== undefined && { auth: { type: authType } }) }];
  const activepieces = createFakeActivepieces({ pieces: [GELATO, ...own] });
  const port = flags.port === undefined ? 0 : wholeNumber('--port', flags.port);
  const instanceUrl = await activepieces.listen({ port }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--port: cannot listen at ${port} (${error.code ?? error.name}).`);
  });
  const { apiKey } = activepieces;
  out.message('listening', { instanceUrl, apiKey });
  out.line(`export AP_INSTANCE_URL=${instanceUrl} AP_API_KEY=${apiKey}`);
  out.note(`A stand-in of Activepieces with the piece ${plain(piece ?? GELATO.name)}. Set this in another terminal. Ctrl-C ends it, and what it holds is gone.`);
  await new Promise<void>((resolve) => (interrupt.onStop = resolve));
  await activepieces.close();
  return DONE;
}
