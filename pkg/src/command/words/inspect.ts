import { inspectConnection } from 'predefined-connection/fleet';

import { DONE } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { customerOptions } from '../one-customer.js';
import { plain } from '../screen/text.js';
import { readPieceSettings, type Settings } from '../settings.js';

export async function run(call: Call): Promise<number> {
  const { out, argument } = call;
  const settings = await readPieceSettings(call);
  const state = await inspectConnection((await optionsOf(call, settings)) as never);
  const { project, connection, fingerprint, problems, nextCall, warnings } = state;
  out.message('connection', state);
  const { colors } = out;
  const rows: [string, string][] = [
    ['customer', argument!],
    ['key', state.key],
    ['project', project === null ? 'none' : `${project.id}${project.displayName === null ? '' : `, ${project.displayName}`}`],
    ['connection', connection === null ? 'none' : `${connection.displayName}, ${connection.status}`],
    ['piece', connection === null ? '' : `${connection.pieceName} ${connection.pieceVersion ?? ''}`],
    ['written', connection === null ? '' : (fingerprint?.writtenAt ?? connection.updated)],
    ['holds these', fingerprint?.matches == null ? '' : fingerprint.matches ? 'yes' : 'no, or it cannot be told'],
    ['next call', nextCall === null ? '' : `${nextCall.action}${nextCall.because.length === 0 ? '' : `, because of ${nextCall.because.join(', ')}`}`],
  ];
  for (const [name, text] of rows) if (text !== '') out.detail(`${colors.dim(name.padEnd(13))}${plain(text)}`);
  if (problems.length > 0) out.detail();
  for (const { code, message, remedy } of problems) out.line(`${colors.yellow(code)}  ${plain(message)} ${plain(remedy)}`);
  if (problems.length === 0) out.line(colors.green('No problem was found.'));
  for (const warning of warnings) out.once(warning);
  return DONE;
}

/** With credentials where there are any; without them it tells less. */
async function optionsOf(call: Call, settings: Settings): Promise<Record<string, unknown>> {
  const options = await customerOptions(call, settings);
  const { fingerprintSecret: _, pieceAuthType, props, ...shared } = settings.shared;
  if (options === undefined) call.out.note(`${plain(call.argument!)} is not among the customers.`);
  const isWhole = options?.['pieceAuthType'] !== undefined && (options['props'] !== undefined || options['pieceAuthType'] === 'NO_AUTH');
  return isWhole ? options! : { ...settings.common, ...shared, externalProjectId: call.argument };
}
