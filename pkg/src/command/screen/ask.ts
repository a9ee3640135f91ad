import type { Call, Flags } from '../flags.js';
import { UsageError } from '../usage-error.js';

/** Refuses at once where a question will be needed that cannot be asked. `what` is what would be done. */
export function checkMayAsk(flags: Flags, what: string): void {
  if (flags.yes) return;
  if (flags.input === false) throw new UsageError(`Nothing was done: --no-input forbids the question. Add --yes to ${what} without one.`);
  if (!process.stdin.isTTY || !process.stderr.isTTY || flags.json) {
    throw new UsageError(`Nothing was done: there is no terminal to ask at. Add --yes to ${what} without a question.`);
  }
}

/** Asks, unless `--yes` says it. Ctrl-C is a no, and ends the word as it does elsewhere. */
export async function confirmed({ flags, interrupt }: Call, question: string): Promise<boolean> {
  if (flags.yes) return true;
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: question, initialValue: false, output: process.stderr });
  if (isCancel(answer)) interrupt.isStopping = true;
  return answer === true;
}
