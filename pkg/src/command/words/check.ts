import { checkInstance, type InstanceFinding } from 'predefined-connection/fleet';

import { DONE, exitCodeOf, FAILED, USAGE } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { count, plain } from '../screen/text.js';
import { readSettings } from '../settings.js';
import { givenSigningKey } from '../signing-key.js';

export async function run(call: Call): Promise<number> {
  const { out } = call;
  const { common, shared, instanceUrl } = await readSettings(call);
  const { prefix: _, replacesPiece: __, ...options } = common;
  const { pieceAuthType, pieceVersion, props } = shared;
  const piece = common['pieceName'] === undefined ? {} : { pieceAuthType, pieceVersion, ...(pieceAuthType !== undefined && { props }) };
  const report = await checkInstance({ ...options, ...piece, ...(await givenSigningKey(call)) } as never);
  out.detail(out.colors.bold(plain(instanceUrl)));
  for (const finding of report.findings) {
    out.message('finding', finding);
    print(finding, call);
  }
  out.message('report', report);
  const errors = report.findings.filter(({ level }) => level === 'error');
  const warnings = report.findings.filter(({ level }) => level === 'warning');
  const { red, yellow, green } = out.colors;
  const parts = [errors.length > 0 ? red(count(errors.length, 'error')) : '', warnings.length > 0 ? yellow(count(warnings.length, 'warning')) : ''].filter((part) => part !== '');
  out.line(parts.length === 0 ? green('All is well.') : `${parts.join(', ')}.`);
  if (errors[0] === undefined) return DONE;
  const code = exitCodeOf(errors[0].code);
  return code === FAILED ? USAGE : code;
}

function print({ level, message, remedy }: InstanceFinding, { out, flags }: Call): void {
  if (flags.quiet && (level === 'ok' || level === 'info')) return;
  const { colors } = out;
  const color = { ok: colors.green, info: colors.dim, warning: colors.yellow, error: colors.red }[level];
  const head = `  ${level.padEnd(9)}`;
  wrapped(plain(message), out.width - head.length).forEach((line, index) => out.line(`${index === 0 ? color(head) : ' '.repeat(head.length)}${line}`));
  if (remedy === undefined) return;
  for (const line of wrapped(plain(remedy), out.width - head.length)) out.line(`${' '.repeat(head.length)}${colors.dim(line)}`);
}

/** Lines of at most `width` characters, broken between words where that is possible. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
