import { removeConnection } from 'predefined-connection/backend';

import { DONE, INTERRUPTED } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { checkMayAsk, confirmed } from '../screen/ask.js';
import { count, plain } from '../screen/text.js';
import { readSettings } from '../settings.js';
import { UsageError } from '../usage-error.js';

export async function run(call: Call): Promise<number> {
  const { flags, out, argument } = call;
  checkMayAsk(flags, 'remove');
  const { common, instanceUrl } = await readSettings(call);
  if (common['pieceName'] === undefined && common['prefix'] === undefined) throw new UsageError('Which connection? Give --piece <name> or --prefix <prefix>.');
  const what = `the connection of ${plain(argument!)}${flags.removeProject ? ' and its project, with all flows and runs,' : ''}`;
  if (!(await confirmed(call, `Remove ${what} at ${plain(instanceUrl)}?`))) {
    out.note('Nothing was done.');
    return call.interrupt.isStopping ? INTERRUPTED : DONE;
  }
  const { removeProject, force } = flags;
  const result = await removeConnection({ ...common, externalProjectId: argument, removeProject, force } as never);
  const { key, removed, detached, left, project, warnings } = result;
  out.message('removed', result);
  out.line(`${plain(key)}: ${removed.length === 0 ? 'there was no connection to remove' : `removed ${count(removed.length, 'connection')}`}${project?.removed ? ', and the project' : ''}`);
  for (const row of detached) out.detail(`taken from the project, other projects share it: ${plain(row.displayName)}`);
  for (const { id, reason } of left) out.detail(`left: ${plain(id)}: ${plain(reason)}`);
  for (const warning of warnings) out.once(warning);
  return DONE;
}
