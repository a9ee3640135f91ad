import type { Config } from '../config.js';
import type { Flags } from '../flags.js';
import type { Out } from '../screen/out.js';
import { UsageError } from '../usage-error.js';
import { Mapping, type Customer } from './mapping.js';
import { rowsOf, STDIN } from './rows.js';

/** Where the customers come from. */
export interface CustomerSource {
  /** Whether they can be read twice: for the plan, and for the run. */
  readonly canRepeat: boolean;
  /** Reads all of them. */
  read(): AsyncIterable<Customer>;
}

/** The source that `--customers` names, else that of the configuration; nothing where there is none. */
export async function customerSource(flags: Flags, config: Config, out: Out): Promise<CustomerSource | undefined> {
  const source = flags.customers === undefined ? ofConfig(config, flags, out) : ofFile(flags.customers, flags, out);
  if (source === undefined || flags.only === undefined) return source;
  if (flags.prune) throw new UsageError('--only leaves customers out, and --prune would remove their connections: use one of them.');
  if (flags.only === STDIN && flags.customers === STDIN) throw new UsageError('--customers and --only cannot both be the standard input.');
  const wanted = await idsOf(flags.only);
  return { ...source, read: () => only(source.read(), wanted) };
}

/** The same, where there must be one. */
export async function requiredCustomers(flags: Flags, config: Config, out: Out): Promise<CustomerSource> {
  const source = await customerSource(flags, config, out);
  if (source !== undefined) return source;
  throw new UsageError('Which customers? Give --customers <file>, or set `customers` in the configuration.');
}

function ofFile(path: string, { format, map = [] }: Flags, out: Out): CustomerSource {
  return {
    canRepeat: path !== STDIN,
    async *read() {
      const mapping = new Mapping(path === STDIN ? 'standard input' : path, map);
      let isFirst = true;
      for await (const row of rowsOf(path, format)) {
        yield mapping.customer(row);
        if (isFirst && mapping.unused.size > 0) out.once(`Not used: ${[...mapping.unused].join(', ')}.`);
        isFirst = false;
      }
    },
  };
}

function ofConfig({ customers }: Config, flags: Flags, out: Out): CustomerSource | undefined {
  if (customers === undefined) return undefined;
  if (typeof customers === 'string') return ofFile(customers, flags, out);
  if (typeof customers === 'function') return { canRepeat: true, read: () => called(customers as () => unknown) };
  const iterable = customers as any;
  const isOnce = iterable[Symbol.asyncIterator]?.() === iterable || iterable[Symbol.iterator]?.() === iterable;
  return { canRepeat: !isOnce, read: () => all(iterable) };
}

async function* called(customers: () => unknown): AsyncGenerator<Customer> {
  const given: any = await customers();
  const isIterable = given !== null && typeof given === 'object' && (Symbol.asyncIterator in given || Symbol.iterator in given);
  if (!isIterable) throw new UsageError('The function `customers` of the configuration must return an iterable or an async iterable.');
  yield* all(given);
}

async function* all(iterable: Iterable<Customer> | AsyncIterable<Customer>): AsyncGenerator<Customer> {
  yield* iterable;
}

async function* only(customers: AsyncIterable<Customer>, wanted: ReadonlySet<string>): AsyncGenerator<Customer> {
  for await (const customer of customers) if (wanted.has(customer.externalProjectId)) yield customer;
}

async function idsOf(path: string): Promise<ReadonlySet<string>> {
  const mapping = new Mapping(path === STDIN ? 'standard input' : path, []);
  const ids = new Set<string>();
  for await (const row of rowsOf(path, undefined)) ids.add(mapping.customer(row).externalProjectId);
  return ids;
}
