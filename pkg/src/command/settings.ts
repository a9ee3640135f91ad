import { readFile } from 'node:fs/promises';

import { readConfig, type Config } from './config.js';
import type { Call, Flags } from './flags.js';
import { textOf } from './report-error.js';
import { plain } from './screen/text.js';
import { UsageError } from './usage-error.js';

/** The options that all calls of the library have in common, from flags, environment and configuration, in this order. */
export interface Settings {
  readonly config: Config;
  readonly instanceUrl: string;
  readonly apiKey: string | (() => string | Promise<string>);
  /** Whatever is set of `pieceName`, `prefix` and the options of requests. */
  readonly common: Readonly<Record<string, unknown>>;
  /** What all customers have in common besides, credentials included. */
  readonly shared: Readonly<Record<string, unknown>>;
}

const OF_REQUESTS = ['headers', 'timeout', 'maxRetries', 'allowInsecureHttp'] as const;
const OF_KEYS = ['pieceName', 'prefix', 'replacesPiece'] as const;
const OF_CUSTOMERS = ['pieceAuthType', 'props', 'pieceVersion', 'preSelectForNewProjects', 'project', 'checkProps', 'fingerprintSecret'] as const;

export async function readSettings({ flags, out, interrupt }: Call): Promise<Settings> {
  const config = telling(await readConfig(flags.config), out);
  const given = { ...config, ...defined(ofFlags(flags)) };
  const instanceUrl = flags.instanceUrl ?? (process.env['AP_INSTANCE_URL'] || undefined) ?? config.instanceUrl;
  if (instanceUrl === undefined) throw new UsageError('Which instance? Set AP_INSTANCE_URL, give --instance-url, or set `instanceUrl` in the configuration.');
  const apiKey = await readApiKey(flags, config);
  if (typeof apiKey === 'string') out.hide(apiKey);
  const signal = interrupt.signal;
  return {
    config,
    instanceUrl,
    apiKey,
    common: { instanceUrl, apiKey, signal, ...picked(given, OF_REQUESTS), ...picked(given, OF_KEYS) },
    shared: picked(given, OF_CUSTOMERS),
  };
}

/** The settings where a piece must be given. */
export async function readPieceSettings(call: Call): Promise<Settings> {
  const settings = await readSettings(call);
  if (settings.common['pieceName'] !== undefined) return settings;
  throw new UsageError('Which piece? Give --piece <name>, such as @activepieces/piece-gelato, or set `pieceName` in the configuration.');
}

/** How many failures of a function of the configuration are shown. */
const SHOWN = 5;

/** The functions of the configuration, whose failures are shown: the library says no more than that there was one. */
function telling(config: Config, out: Call['out']): Config {
  let left = SHOWN;
  const wrapped = (name: string, own: (...args: any[]) => unknown) => async (...args: any[]) => {
    try {
      return await own(...args);
    } catch (error) {
      if (left-- > 0) out.note(`${name} of the configuration failed${args.length === 0 ? '' : ` for ${plain(String(args[0].externalProjectId))}`}: ${plain(textOf(error))}`);
      throw error;
    }
  };
  const { apiKey, credentials } = config;
  return { ...config, ...defined({ apiKey: apiKey && wrapped('apiKey', apiKey), credentials: credentials && wrapped('credentials', credentials) }) };
}

function ofFlags({ piece, authType, prefix, timeout, allowInsecureHttp }: Flags) {
  const milliseconds = timeout === undefined ? undefined : wholeNumber('--timeout', timeout) * 1000;
  return { pieceName: piece, pieceAuthType: authType, prefix, timeout: milliseconds, allowInsecureHttp };
}

async function readApiKey({ apiKeyFile }: Flags, { apiKey }: Config): Promise<Settings['apiKey']> {
  if (apiKeyFile !== undefined) return readSecret('--api-key-file', apiKeyFile);
  const key = process.env['AP_API_KEY'] || apiKey;
  if (key !== undefined) return key;
  throw new UsageError('Where is the API key? Set AP_API_KEY, or give --api-key-file <file>. It is never an argument: other users of the machine see those.');
}

/** Reads a file that holds a secret and nothing else. */
export async function readSecret(flag: string, path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${flag}: ${path} cannot be read (${error.code ?? error.name}).`);
  });
  if (text.trim() === '') throw new UsageError(`${flag}: ${path} is empty.`);
  return text.trim();
}

export function wholeNumber(flag: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${flag} must be a whole number, not ${JSON.stringify(text)}.`);
  return Number(text);
}

/** An object without what is undefined. */
export function defined(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function picked(from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return defined(Object.fromEntries(names.map((name) => [name, from[name]])));
}
