import { listConnections } from 'predefined-connection/fleet';

import { DONE } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { count, cut, plain } from '../screen/text.js';
import { defined, readPieceSettings } from '../settings.js';

export async function run(call: Call): Promise<number> {
  const { flags, out } = call;
  const { common } = await readPieceSettings(call);
  const { status, problem, id } = flags;
  const { colors } = out;
  let [listed, troubled] = [0, 0];
  for await (const one of listConnections({ ...common, ...defined({ status, problem, externalProjectId: id }) } as never)) {
    listed += 1;
    const { externalProjectId, connection, problems } = one;
    if (problems.length > 0) troubled += 1;
    out.message('connection', one);
    const state = connection?.status ?? 'none';
    const color = problems.length === 0 ? colors.green : colors.yellow;
    const text = `${plain(externalProjectId).padEnd(28)}  ${plain(connection?.pieceVersion ?? '').padEnd(8)}  ${problems.map(({ code }) => code).join(', ')}`;
    out.detail(`${color(plain(state).padEnd(8))}${cut(text.trimEnd(), out.width - 8)}`);
  }
  out.line(`${count(listed, 'customer')}, ${troubled} with problems`);
  out.message('done', { listed, troubled });
  return DONE;
}
