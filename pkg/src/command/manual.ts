import { SETTINGS } from './config.js';
import { MEANINGS } from './exit-codes.js';
import { argumentTerm } from './program.js';
import { NAME, SUMMARY, WORDS, type Flag, type Word } from './words.js';

const INTRO = `# The command \`${NAME}\`

${SUMMARY} The command does at a terminal, in a CI job or in a cron line what the library does in a program. It comes with the package:

    npx ${NAME} demo

It needs Node.js 20.12 or newer, and has no dependencies. This page is made from the same texts as \`--help\`.

<picture>
  <source media="(prefers-color-scheme: dark)" srcset="plan-dark.svg">
  <img alt="A screen of ${NAME} plan" src="plan.svg">
</picture>

## Start

1. Set \`AP_INSTANCE_URL\` and \`AP_API_KEY\`, and check: \`${NAME} check --piece @activepieces/piece-gelato\`.
2. Write the customers to a file: \`externalProjectId,props.base_url,props.access_token\`.
3. See what would be done: \`${NAME} plan --customers customers.csv --piece @activepieces/piece-gelato --auth-type CUSTOM_AUTH\`.
4. Do it: the same with \`apply\`.
`;

const CONFIGURATION = `## Configuration

\`predefined-connection.config.{js,mjs,json}\` of the current folder, or the file that \`--config\` names. Flags count before the environment
(\`AP_INSTANCE_URL\`, \`AP_API_KEY\`), and that before the file. The API key comes from the environment, from \`--api-key-file\` or from a function of
the configuration. Neither it nor credentials are ever arguments, which other users of the machine can see.

\`\`\`js
export default {
  instanceUrl: 'https://cloud.activepieces.com',
  pieceName: '@activepieces/piece-gelato',
  pieceAuthType: 'CUSTOM_AUTH',
  async *customers() {
    for await (const { id } of database.query('select id from organizations')) yield { externalProjectId: id };
  },
  credentials: async ({ externalProjectId }) => ({ props: await readSecret(externalProjectId) }),
};
\`\`\`
`;

const INPUT = `## Customers

A file or the standard input is read as a stream, so a million customers need no more memory than one. The format is that of the file's ending, or else
shown by the first character.

- **CSV** has a header line. The columns are \`externalProjectId\`, \`props.<name>\` for credentials, and \`displayName\`, \`pieceAuthType\`, \`pieceVersion\`,
  \`preSelectForNewProjects\`, \`project.<name>\`. A field that is no text has its kind behind the name: \`props.port:number\`, \`props.tls:boolean\`,
  \`props.tags:json\`. Empty fields are left out.
- **NDJSON** has one object a line: \`{"externalProjectId":"org_1234","props":{"access_token":"…"}}\`. **JSON** is an array of them.

\`--map <what>=<column>\` takes from columns of other names: \`--map externalProjectId=id --map props.access_token=token\`. Columns that nothing is taken from
are named once. Whatever is wrong with the input is told with its line and column.
`;

const OUTPUT = `## Output

Results go to the standard output, progress and errors to the standard error. Colours and the line of progress appear on a terminal only; \`NO_COLOR\` leaves
colours out, and \`FORCE_COLOR\` puts them into a pipe.

\`--json\` prints one message a line. Each has a \`type\`; the first is \`{"type":"version","form":1,…}\`, and \`form\` rises if a later version changes
what is there. A run that ends early ends with \`{"type":"error","code":…,"message":…}\`.

| Word | Messages |
| --- | --- |
| \`plan\` | \`change\`, \`finding\`, \`unclaimed\`, and \`plan\` with the summary |
| \`apply\`, \`migrate\` | those of \`plan\`, then \`progress\`, \`outcome\`, \`failures\` and \`done\` |
| \`list\` | \`connection\`, then \`done\` |
| \`check\` | \`finding\`, then \`report\` |
| \`provision\`, \`remove\`, \`inspect\`, \`token\` | \`provisioned\`, \`removed\`, \`connection\`, \`token\` |
`;

/** The page \`docs/command.md\`. */
export function manual(): string {
  const settings = table(['Setting', ''], Object.entries(SETTINGS).map(([name, text]) => [`\`${name}\``, text]));
  const codes = `## Exit codes\n\n${table(['Code', 'Meaning'], MEANINGS.map(([code, meaning]) => [String(code), meaning]))}`;
  return [INTRO, ...WORDS.map(section), CONFIGURATION, settings, INPUT, OUTPUT, codes].join('\n');
}

function section(word: Word): string {
  const usage = [NAME, word.name, argumentTerm(word), word.flags.length > 0 ? '[flags]' : ''].filter((part) => part !== '').join(' ');
  const argument = word.argument === undefined ? [] : [[`\`${argumentTerm(word)}\``, described(word.argument)]];
  const rows = [...argument, ...word.flags.map((flag) => [`\`${flag.flags}\``, described(flag)])];
  const examples = word.examples.map(([command, text]) => `# ${text}\n${command}`).join('\n\n');
  return [
    `## ${word.name}\n\n${word.summary}.\n\n    ${usage}\n`,
    ...word.text.map((text) => `${text}\n`),
    `\`\`\`sh\n${examples}\n\`\`\`\n`,
    ...(rows.length === 0 ? [] : [table(['Flag', ''], rows)]),
  ].join('\n');
}

function described({ text, choices, repeats }: { text: string; choices?: readonly string[]; repeats?: Flag['repeats'] }): string {
  const more = [choices === undefined ? '' : choices.map((choice) => `\`${choice}\``).join(', '), repeats ? 'may be given several times' : ''];
  return [text, ...more].filter((part) => part !== '').join('; ').replaceAll('|', '\\|');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
