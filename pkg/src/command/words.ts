import { FORMATS } from './customers/rows.js';
import type { Run } from './flags.js';

/** A flag, as commander takes it. */
export interface Flag {
  readonly flags: string;
  readonly text: string;
  readonly choices?: readonly string[];
  /** Whether it may be given several times. */
  readonly repeats?: boolean;
}

/** A word of the command: all that its help and the manual say of it. */
export interface Word {
  readonly name: string;
  readonly argument?: { readonly name: string; readonly text: string; readonly choices?: readonly string[] };
  /** One line. */
  readonly summary: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly flags: readonly Flag[];
  /** What to type, and what that does. */
  readonly examples: readonly (readonly [command: string, text: string])[];
  /** Loads what runs it. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

export const NAME = 'predefined-connection';
export const SUMMARY = 'Gives every customer a ready-made connection inside the embedded Activepieces builder.';

const config: Flag = { flags: '--config <file>', text: 'configuration; predefined-connection.config.{js,mjs,json} of the current folder unless given' };
const key: readonly Flag[] = [
  { flags: '--instance-url <url>', text: 'where Activepieces is; also AP_INSTANCE_URL' },
  { flags: '--api-key-file <file>', text: 'file with the platform API key; otherwise AP_API_KEY' },
  { flags: '--timeout <seconds>', text: 'how long a customer or a request for a list may take; 90 unless given' },
  { flags: '--allow-insecure-http', text: 'let the key travel over plain http to another machine' },
];
const piece: readonly Flag[] = [
  { flags: '--piece <name>', text: "the piece's full package name, such as @activepieces/piece-gelato" },
  { flags: '--prefix <prefix>', text: "what connection keys begin with; the piece's short name unless given" },
];
const authType: Flag = { flags: '--auth-type <type>', text: 'the way the piece authenticates, such as CUSTOM_AUTH' };
const output: readonly Flag[] = [
  { flags: '--json', text: 'print one JSON message a line, for programs' },
  { flags: '--quiet', text: 'print only the summary and errors' },
];
const customers: readonly Flag[] = [
  { flags: '--customers <file>', text: 'CSV, NDJSON or JSON; - is the standard input' },
  { flags: '--format <format>', text: "the input's format, where its name does not tell", choices: FORMATS },
  { flags: '--map <what=column>', text: 'take from a column, such as externalProjectId=org or props.access_token=token', repeats: true },
];
const only: Flag = { flags: '--only <file>', text: 'only customers whose ids are in this file, such as that of --failures' };
const prune: readonly Flag[] = [
  { flags: '--prune', text: 'remove connections of this piece and prefix that no customer claims' },
  { flags: '--prune-without-fingerprint', text: 'also those that this package did not write' },
  { flags: '--max-removals <n>', text: 'how many may be removed, as a number or a share such as 5%; a run that would remove more removes none' },
];
const migrate: readonly Flag[] = [
  { flags: '--migrate-from <prefix>', text: 'the prefix that connections are moved from' },
  { flags: '--remove-old', text: 'remove the old connection where the new one is in order' },
];
const running: readonly Flag[] = [
  { flags: '--yes', text: 'do not ask; needed without a terminal' },
  { flags: '--no-input', text: 'never ask, also on a terminal' },
  { flags: '--concurrency <n>', text: 'how many customers are under way at once, 1 to 50; 5 unless given' },
  { flags: '--fail-fast', text: 'begin no customer after one failed' },
  { flags: '--failures <file>', text: 'write the customers that failed to this file, as NDJSON without credentials' },
];
const all: Flag = { flags: '--all', text: 'print every line of long lists' };
const propsFile: Flag = { flags: '--props-file <file>', text: "the customer's credentials as JSON; - is the standard input" };
const ofCustomer: readonly Flag[] = [config, ...key, ...piece, authType, ...customers, propsFile, ...output];
const id = { name: 'id', text: "the customer's externalProjectId" };

const CREDENTIALS_OF_ONE =
  'The credentials come from --props-file, from the line of --customers that has this id, or from `customers` and `credentials` of the configuration. They are never an argument.';

export const WORDS: readonly Word[] = [
  {
    name: 'check',
    summary: 'Check the instance, the API key, the plan, the piece and the signing key',
    text: ['Looks at everything that has to be right before the first customer logs in. It only reads.'],
    flags: [
      config, ...key, ...piece, authType,
      { flags: '--signing-key-id <id>', text: 'a signing key to check; also AP_SIGNING_KEY_ID' },
      { flags: '--signing-key-file <file>', text: 'its private key; otherwise AP_SIGNING_KEY' },
      ...output,
    ],
    examples: [
      ['predefined-connection check --instance-url https://cloud.activepieces.com --api-key-file key.txt', 'the instance and the key'],
      ['predefined-connection check --piece @activepieces/piece-gelato --auth-type CUSTOM_AUTH', 'also whether the piece is there and authenticates like that'],
      ['predefined-connection check --quiet', 'in a deploy script: ends with 0 unless there is an error'],
    ],
    load: () => import('./words/check.js'),
  },
  {
    name: 'plan',
    summary: 'Show what would be done for all customers, and do nothing',
    text: [
      "Reads the customers and the server's lists, and tells what `apply` would do: + create, ~ update, ! repair, - remove, = unchanged. It writes nothing.",
      'Customers that cannot be provisioned are listed with the reason; then the exit code is 1.',
    ],
    flags: [
      config, ...key, ...piece, authType, ...customers, only, ...prune, ...migrate,
      { flags: '--out <file>', text: 'save the plan, for apply; it holds no secret' },
      { flags: '--detailed-exitcode', text: 'end with 2 if there are changes' },
      all, ...output,
    ],
    examples: [
      ['predefined-connection plan --customers customers.csv', 'columns externalProjectId, props.base_url, props.access_token'],
      ['predefined-connection plan --customers orgs.csv --map externalProjectId=id --map props.access_token=token', 'a file with other names'],
      ['psql -c "copy (…) to stdout csv header" | predefined-connection plan --customers -', 'from a database'],
      ['predefined-connection plan --detailed-exitcode', 'each night: alert unless it ends with 0'],
      ['predefined-connection plan --out plan.json', 'have it reviewed; then: predefined-connection apply plan.json'],
    ],
    load: () => import('./words/plan.js'),
  },
  {
    name: 'apply',
    argument: { name: '[plan]', text: 'a plan that was saved with plan --out: does that and nothing else' },
    summary: 'Provision all customers: shows the plan, asks, and does it',
    text: [
      'Shows the plan and asks before anything is written. Without a terminal it does not ask, and needs --yes. A customer that fails stops no other.',
      'Ctrl-C stops after the customers under way; a second one stops at once. Running it again does what is left.',
      'With a saved plan, give the customers too: a plan holds no credentials. What moved since it was made is refused (PLAN_OUTDATED).',
    ],
    flags: [config, ...key, ...piece, authType, ...customers, only, ...running, ...prune, ...migrate, all, ...output],
    examples: [
      ['predefined-connection apply --customers customers.csv', 'plan, question, run'],
      ['predefined-connection apply plan.json --customers customers.csv --yes', 'in CI, after a review'],
      ['predefined-connection apply --customers customers.csv --failures failed.ndjson', 'keep the customers that failed'],
      ['predefined-connection apply --customers customers.csv --only failed.ndjson', 'and try those again'],
      ['predefined-connection apply --customers customers.csv --prune --max-removals 5%', "also remove connections of customers who left"],
    ],
    load: () => import('./words/apply.js'),
  },
  {
    name: 'provision',
    argument: id,
    summary: 'Provision one customer',
    text: ["Makes sure that the customer's project and connection are there and right. Asks nothing.", CREDENTIALS_OF_ONE],
    flags: ofCustomer,
    examples: [
      ['predefined-connection provision org_1234 --props-file props.json', 'with the credentials of a file, such as {"access_token":"…"}'],
      ['vault read -format=json … | predefined-connection provision org_1234 --props-file -', 'of another program'],
      ['predefined-connection provision org_1234 --customers customers.csv', 'of the customers'],
    ],
    load: () => import('./words/provision.js'),
  },
  {
    name: 'remove',
    argument: id,
    summary: "Remove a customer's connection",
    text: ['Asks first; without a terminal it needs --yes. It needs no credentials, and does nothing if there is no connection.'],
    flags: [
      config, ...key, ...piece,
      { flags: '--remove-project', text: 'delete the project too, unless a flow of it is enabled' },
      { flags: '--force', text: 'delete the project whatever its flows are' },
      { flags: '--yes', text: 'do not ask; needed without a terminal' },
      { flags: '--no-input', text: 'never ask, also on a terminal' },
      ...output,
    ],
    examples: [
      ['predefined-connection remove org_1234', 'the connection'],
      ['predefined-connection remove org_1234 --remove-project --yes', 'off-boarding in a script'],
    ],
    load: () => import('./words/remove.js'),
  },
  {
    name: 'inspect',
    argument: id,
    summary: "Show what there is of a customer's connection, and what is wrong with it",
    text: ['It only reads. If it is given the credentials, it also tells whether the connection holds them and what `provision` would do.', CREDENTIALS_OF_ONE],
    flags: ofCustomer,
    examples: [
      ['predefined-connection inspect org_1234', 'what is there'],
      ['predefined-connection inspect org_1234 --customers customers.csv', 'and whether it has these credentials'],
    ],
    load: () => import('./words/inspect.js'),
  },
  {
    name: 'list',
    summary: 'List the connections of all customers',
    text: ['One line for each customer with a project or a connection: status, id, piece version, problems. It needs no credentials.'],
    flags: [
      config, ...key, ...piece,
      { flags: '--status <status>', text: 'only connections with this status', choices: ['ACTIVE', 'ERROR', 'MISSING'] },
      { flags: '--problem <code>', text: 'only those with this problem, such as DUPLICATES' },
      { flags: '--id <id>', text: 'only this customer' },
      ...output,
    ],
    examples: [
      ['predefined-connection list', 'all'],
      ['predefined-connection list --status ERROR', 'credentials that no longer work'],
      ['predefined-connection list --json | grep -c \'"fingerprint":null\'', 'customers without a connection'],
    ],
    load: () => import('./words/list.js'),
  },
  {
    name: 'migrate',
    summary: 'Move the connections to another prefix',
    text: [
      'Like `apply`, with connections under --migrate-from, or `migrateFrom` of the configuration, as the old ones. First have your pieces read both prefixes. Then run it: the new connections are made and the old ones stay. Run it again with --remove-old when all is well.',
    ],
    flags: [config, ...key, ...piece, authType, ...customers, only, ...running, ...migrate, all, ...output],
    examples: [
      ['predefined-connection migrate --customers customers.csv --prefix gelato2 --migrate-from gelato', 'make the new ones'],
      ['predefined-connection migrate --customers customers.csv --prefix gelato2 --migrate-from gelato --remove-old', 'remove the old ones'],
    ],
    load: () => import('./words/migrate.js'),
  },
  {
    name: 'token',
    argument: id,
    summary: 'Sign an embedding token for trying the builder',
    text: ['Prints the token on the standard output, and on the standard error what it is for. Whoever has it can log in as that user until it expires: do not put it into a log.', 'The signing key comes from AP_SIGNING_KEY or --signing-key-file, its id from AP_SIGNING_KEY_ID or --signing-key-id.'],
    flags: [
      config,
      { flags: '--instance-url <url>', text: 'named in the text; also AP_INSTANCE_URL' },
      { flags: '--signing-key-id <id>', text: "the signing key's id; also AP_SIGNING_KEY_ID" },
      { flags: '--signing-key-file <file>', text: 'its private key; otherwise AP_SIGNING_KEY' },
      { flags: '--user <id>', text: 'the user who logs in; tester unless given' },
      { flags: '--role <role>', text: "the user's role in the project" },
      { flags: '--expires-in <seconds>', text: 'how long the token can be used; 300 unless given' },
      ...output,
    ],
    examples: [['predefined-connection token org_1234 --signing-key-id 2p… --signing-key-file key.pem', 'a token for five minutes']],
    load: () => import('./words/token.js'),
  },
  {
    name: 'demo',
    summary: 'Show the whole way on a stand-in: provision, log in again, read back',
    text: ['Runs in memory: it needs no instance and no key, and leaves nothing behind.'],
    flags: output,
    examples: [['npx predefined-connection demo', 'half a second']],
    load: () => import('./words/demo.js'),
  },
  {
    name: 'stand-in',
    summary: 'Serve a stand-in of Activepieces, for trying',
    text: ['Listens on this machine until Ctrl-C, and prints what to set. It answers as Activepieces 0.85.4 does, and keeps its tables in memory.'],
    flags: [
      { flags: '--port <port>', text: 'any free one unless given' },
      { flags: '--piece <name>', text: 'the piece that it has; @activepieces/piece-gelato with base_url and access_token unless given' },
      authType, ...output,
    ],
    examples: [
      ['predefined-connection stand-in --port 8080', 'and in another terminal what it prints'],
      ['predefined-connection stand-in --piece @acme/piece-flavor --auth-type SECRET_TEXT', 'with your piece'],
    ],
    load: () => import('./words/stand-in.js'),
  },
  {
    name: 'completion',
    argument: { name: 'shell', text: 'the shell', choices: ['bash', 'zsh', 'fish', 'powershell'] },
    summary: 'Print a script that completes words and flags in a shell',
    text: ['Load what it prints in the start-up file of the shell.'],
    flags: [],
    examples: [
      ['source <(predefined-connection completion bash)', 'in ~/.bashrc'],
      ['source <(predefined-connection completion zsh)', 'in ~/.zshrc'],
      ['predefined-connection completion fish | source', 'in ~/.config/fish/config.fish'],
    ],
    load: () => import('./words/completion.js'),
  },
];
