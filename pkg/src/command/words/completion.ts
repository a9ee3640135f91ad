import tab, { RootCommand } from '@bomb.sh/tab';

import { DONE } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { NAME, WORDS, type Flag } from '../words.js';

type Handler = (offer: (value: string, text: string) => void) => void;

/** Prints the script of a shell. It asks the command itself, by the hidden word `complete`. */
export async function run({ argument }: Call): Promise<number> {
  tab.setup(NAME, NAME, argument!);
  return DONE;
}

/** Answers the script of a shell: prints what may come next. */
export function complete(args: readonly string[]): void {
  const root = new RootCommand();
  for (const { name, summary, flags, argument } of WORDS) {
    const command = root.command(name, summary);
    for (const flag of flags) command.option(nameOf(flag), flag.text, ...handlerOf(flag));
    if (argument !== undefined) command.argument(argument.name, offering(argument.choices ?? []));
  }
  root.parse(args[0] === '--' ? args.slice(1) : [...args]);
}

function nameOf({ flags }: Flag): string {
  return flags.split(' ', 1)[0]!.slice(2);
}

/** A flag without a handler takes no value. */
function handlerOf({ flags, choices = [] }: Flag): [] | [Handler] {
  return flags.includes('<') ? [offering(choices)] : [];
}

function offering(choices: readonly string[]): Handler {
  return (offer) => choices.forEach((choice) => offer(choice, ''));
}
