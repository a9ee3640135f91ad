import { createRequire } from 'node:module';

import { CommanderError } from 'commander';

import { DONE, FAILED, INTERRUPTED, USAGE } from './exit-codes.js';
import { report } from './report-error.js';
import type { Flags } from './flags.js';
import { Interrupt } from './interrupt.js';
import { createProgram, unknownWord } from './program.js';
import { JSON_FORM, Out } from './screen/out.js';
import type { Word } from './words.js';

/** Runs the command and ends the process. */
export async function main(args: readonly string[]): Promise<void> {
  const { version } = createRequire(__filename)('predefined-connection/package.json') as { version: string };
  // Whoever read the output, such as `head`, has seen enough.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? DONE : FAILED));
  process.stderr.on('error', () => {});
  let code = DONE;
  const program = createProgram(version, async (word, argument, flags) => {
    code = await runWord(version, word, argument, flags);
  });
  try {
    const unknown = args[0] === undefined || args[0] === 'complete' ? undefined : unknownWord(args[0]);
    if (unknown !== undefined) code = refuse(unknown);
    else if (args[0] === 'complete') (await import('./words/completion.js')).complete(args.slice(1));
    else if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? DONE : USAGE;
  }
  await flushed();
  // Not by itself: what the configuration opened, such as a pool of a database, would keep the process alive.
  process.exit(code);
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return USAGE;
}

async function runWord(version: string, word: Word, argument: string | undefined, flags: Flags): Promise<number> {
  const out = new Out(flags);
  const interrupt = new Interrupt();
  interrupt.onEnd = () => out.clearLive();
  out.message('version', { form: JSON_FORM, version, word: word.name });
  let code: number;
  try {
    const { run } = await word.load();
    code = await run({ argument, flags, out, interrupt });
  } catch (error) {
    code = interrupt.isStopping ? INTERRUPTED : report(error, out);
    if (interrupt.isStopping) out.error('Interrupted.', { code: 'ABORTED' });
  }
  await out.flush();
  return code;
}

async function flushed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) await new Promise<void>((resolve) => stream.write('', () => resolve()));
}
