import { Argument, Command, Option } from 'commander';

import { MEANINGS } from './exit-codes.js';
import type { Flags } from './flags.js';
import { hint } from './nearest.js';
import { plain } from './screen/text.js';
import { NAME, SUMMARY, WORDS, type Flag, type Word } from './words.js';

/** What is run when a word was read. */
export type Action = (word: Word, argument: string | undefined, flags: Flags) => Promise<void>;

/** The words and flags as commander reads them. */
export function createProgram(version: string, act: Action): Command {
  const program = new Command(NAME)
    .description(SUMMARY)
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'show help')
    .helpCommand(false)
    .usage('<word> [flags]')
    .configureHelp({ styleTitle: titled, optionTerm: ({ flags }) => flags })
    .configureOutput({ outputError: (text, write) => write(withoutValues(text)) })
    .exitOverride()
    .addHelpText('after', `\nExit codes:\n${MEANINGS.map(([code, meaning]) => `  ${String(code).padEnd(5)}${meaning}`).join('\n')}\n\nEach word has help: ${NAME} plan --help`);
  for (const word of WORDS) program.addCommand(commandOf(word, program, act));
  program.addCommand(helpCommand(program));
  return program;
}

/** `help <word>`; an unknown word is one here too. */
function helpCommand(program: Command): Command {
  const words = new Argument('[word]', 'the word').choices(WORDS.map(({ name }) => name));
  const show = (word: string | undefined) => (program.commands.find((command) => command.name() === word) ?? program).outputHelp();
  return new Command('help').copyInheritedSettings(program).summary('Show help for a word').addArgument(words).action(show);
}

/** What an unknown word is answered with, also with `--help` behind it; nothing where the word is known. */
export function unknownWord(word: string): string | undefined {
  const names = [...WORDS.map(({ name }) => name), 'help'];
  return word.startsWith('-') || names.includes(word) ? undefined : `error: unknown command '${plain(word)}'\n${hint(word, names).trim()}`.trimEnd();
}

function commandOf(word: Word, program: Command, act: Action): Command {
  const command = new Command(word.name)
    .copyInheritedSettings(program)
    .summary(word.summary)
    .description([`${word.summary}.`, ...word.text].join('\n\n'))
    .addHelpText('after', `\nExamples:\n${word.examples.map(([line, text]) => `  # ${text}\n  ${line}`).join('\n\n')}`);
  const argument = argumentOf(word);
  if (argument !== undefined) command.addArgument(argument);
  for (const flag of word.flags) command.addOption(optionOf(flag));
  return command.action(() => act(word, command.args[0], command.opts()));
}

/** The argument, in angle brackets unless it may be left out. */
export function argumentTerm({ argument }: Word): string {
  if (argument === undefined) return '';
  return argument.name.startsWith('[') ? argument.name : `<${argument.name}>`;
}

function argumentOf(word: Word): Argument | undefined {
  if (word.argument === undefined) return undefined;
  const argument = new Argument(argumentTerm(word), word.argument.text);
  return word.argument.choices === undefined ? argument : argument.choices(word.argument.choices);
}

function optionOf({ flags, text, choices, repeats }: Flag): Option {
  const option = new Option(flags, text);
  if (choices !== undefined) option.choices([...choices]);
  if (repeats) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

const titled = (title: string) => title;

/** A flag that does not exist may have been given a secret. */
function withoutValues(text: string): string {
  const shown = text.replace(/unknown option '([^'=]*)=.*'/s, "unknown option '$1'");
  return /unknown option '--\w*-?(key|token|secret|password|props)\b/.test(shown) ? `${shown}${NEVER}` : shown;
}

const NEVER = 'Keys and credentials are never arguments, which other users of the machine see: use AP_API_KEY or --api-key-file, and --props-file or --customers.\n';
