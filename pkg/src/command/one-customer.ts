import { readFile } from 'node:fs/promises';

import type { Customer } from './customers/mapping.js';
import { customerSource } from './customers/source.js';
import type { Call } from './flags.js';
import { defined, type Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/**
 * The options of a call for one customer, its credentials included; nothing where the id is not among the customers. The credentials come from
 * `--props-file`, or from the customers, and last from the configuration's function.
 */
export async function customerOptions(call: Call, { config, common, shared }: Settings): Promise<Record<string, unknown> | undefined> {
  const id = call.argument!;
  const { propsFile } = call.flags;
  const given = propsFile === undefined ? await found(call, config, id) : { externalProjectId: id, props: await readProps(propsFile) };
  if (given === undefined) return undefined;
  const { credentials } = config;
  const own = propsFile === undefined && credentials !== undefined ? defined(Object(await credentials(given))) : {};
  return { ...common, ...shared, ...given, ...own, externalProjectId: id };
}

/** Without a source of customers, the configuration's `props` or `credentials` must do. */
async function found({ flags, out }: Call, config: Settings['config'], id: string): Promise<Customer | undefined> {
  const source = await customerSource(flags, config, out);
  if (source === undefined) return { externalProjectId: id };
  for await (const customer of source.read()) if (customer.externalProjectId === id) return customer;
  return undefined;
}

async function readProps(path: string): Promise<unknown> {
  const text = path === '-' ? await stdin() : await read(path);
  try {
    return JSON.parse(text);
  } catch {
    // The parser would quote the text.
    throw new UsageError(`--props-file: ${path === '-' ? 'the standard input' : path} is not valid JSON.`);
  }
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--props-file: ${path} cannot be read (${error.code}).`);
  });
}

async function stdin(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text;
}
