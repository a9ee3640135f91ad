import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { hint } from './nearest.js';
import { UsageError } from './usage-error.js';

/** What a configuration file holds. Flags and the environment count before it. */
export interface Config {
  readonly instanceUrl?: string;
  readonly pieceName?: string;
  readonly pieceAuthType?: string;
  readonly prefix?: string;
  /** In JavaScript, for a key that comes from a secret manager. */
  readonly apiKey?: () => string | Promise<string>;
  /** A file; in JavaScript also an iterable of customers, or a function that returns one. */
  readonly customers?: unknown;
  /** In JavaScript: gives a customer's credentials when its turn comes. */
  readonly credentials?: (customer: { readonly externalProjectId: string }) => unknown;
  readonly [option: string]: unknown;
}

/** The settings, and what each is. */
export const SETTINGS: Readonly<Record<string, string>> = {
  instanceUrl: 'where the Activepieces instance is, without /api',
  pieceName: "the piece's full package name",
  pieceAuthType: 'the way the piece authenticates, such as CUSTOM_AUTH',
  prefix: "what connection keys begin with; the piece's short name unless given",
  customers: 'a file; in JavaScript also an iterable of customers, or a function that returns one, such as a database query',
  credentials: "in JavaScript: a function that returns a customer's { props } when its turn comes",
  apiKey: 'in JavaScript: a function that returns the API key, such as from a secret manager',
  props: 'credentials that all customers share',
  pieceVersion: 'the exact version of the piece',
  preSelectForNewProjects: 'whether the builder preselects the connection',
  project: 'what a new project is made with',
  replacesPiece: 'the package name that the piece had before',
  checkProps: 'whether the names of props are compared with those that the piece declares',
  fingerprintSecret: 'keys the fingerprints instead of the API key',
  migrateFrom: 'what connections are moved from: { prefix }, or in JavaScript { key: (id) => … }',
  headers: 'headers to add to each request, for a proxy',
  timeout: 'how long each customer may take, in milliseconds',
  maxRetries: 'how often a failed request is tried again',
  concurrency: 'how many customers are under way at once; 5 unless given',
  allowInsecureHttp: 'lets the key travel over plain http',
};

const NAMES = ['js', 'mjs', 'json'].map((ending) => `predefined-connection.config.${ending}`);
const FUNCTIONS = ['apiKey', 'credentials'];

/** Reads the file that `--config` names, else the one of the current folder, if there is one. */
export async function readConfig(path: string | undefined): Promise<Config> {
  const file = path ?? found();
  if (file === undefined) return {};
  if (!existsSync(file)) throw new UsageError(`There is no configuration file ${file}.`);
  const config = checked(await load(file), file);
  const { customers } = config;
  return typeof customers === 'string' ? { ...config, customers: resolve(dirname(file), customers) } : config;
}

function found(): string | undefined {
  const there = NAMES.filter((name) => existsSync(name));
  if (there.length > 1) throw new UsageError(`There are ${there.join(' and ')}: say which one counts with --config.`);
  return there[0];
}

async function load(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8'));
    const { default: config } = await import(pathToFileURL(resolve(file)).href);
    return config;
  } catch (error) {
    const { name, message } = error as Error;
    // The parser of JSON would quote the file.
    const why = file.endsWith('.json') ? 'it is not valid JSON' : `${name}: ${message}`;
    throw new UsageError(`${file} cannot be read: ${why}`);
  }
}

function checked(config: unknown, file: string): Config {
  if (config === null || typeof config !== 'object') {
    throw new UsageError(file.endsWith('.json') ? `${file} must hold an object.` : `${file} must export an object as its default.`);
  }
  for (const [name, value] of Object.entries(config)) {
    if (!(name in SETTINGS)) throw new UsageError(`${file}: there is no setting ${JSON.stringify(name)}.${hint(name, Object.keys(SETTINGS))}`);
    if (FUNCTIONS.includes(name) && value !== undefined && typeof value !== 'function') {
      throw new UsageError(`${file}: \`${name}\` must be a function.${name === 'apiKey' ? ' Or leave it out, and set AP_API_KEY.' : ''}`);
    }
  }
  return config as Config;
}
