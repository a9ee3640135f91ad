import { hint } from '../nearest.js';
import { UsageError } from '../usage-error.js';
import { inputError, type Position } from './position.js';
import type { Row } from './rows.js';

/** What a customer of a plan or a run is, as the library takes it. */
export type Customer = { readonly externalProjectId: string } & Readonly<Record<string, unknown>>;

/** What can be set for a customer. A name with a dot behind it holds further names. */
export const TARGETS = ['externalProjectId', 'displayName', 'pieceAuthType', 'pieceVersion', 'preSelectForNewProjects', 'props.', 'project.'] as const;

const KINDS = ['text', 'number', 'boolean', 'json'] as const;
type Kind = (typeof KINDS)[number];

/** What of a customer comes from which column. */
interface Assignment {
  readonly column: string;
  readonly path: readonly string[];
  readonly kind: Kind | undefined;
}

/** Makes customers of rows: by the names of their columns, and by `--map`. */
export class Mapping {
  readonly #source: string;
  readonly #given: readonly Assignment[];
  /** Columns that nothing is taken from. */
  readonly unused = new Set<string>();
  /** By the names of the columns that a row has; all rows of a CSV have the same. */
  #known: { names: string; assignments: readonly Assignment[] } | undefined;

  /** @param maps such as `props.access_token=token` */
  constructor(source: string, maps: readonly string[]) {
    this.#source = source;
    this.#given = maps.map(parsed);
  }

  customer({ record, line }: Row): Customer {
    const customer: Record<string, unknown> = {};
    for (const { column, path, kind } of this.#assignments(Object.keys(record), line)) {
      const value = converted(record[column], kind ?? kindOf(path), { source: this.#source, line, column });
      if (value !== undefined) assign(customer, path, value);
    }
    const id = customer['externalProjectId'];
    if (typeof id === 'number') customer['externalProjectId'] = String(id);
    else if (typeof id !== 'string') throw inputError({ source: this.#source, line, column: this.#columnOfId() }, 'the customer has no id');
    return customer as Customer;
  }

  #columnOfId(): string {
    return this.#known?.assignments.find(({ path }) => path[0] === 'externalProjectId')?.column ?? 'externalProjectId';
  }

  #assignments(columns: readonly string[], line: number): readonly Assignment[] {
    const names = columns.join('\0');
    if (this.#known?.names !== names) this.#known = { names, assignments: this.#match(columns, line) };
    return this.#known.assignments;
  }

  #match(columns: readonly string[], line: number): Assignment[] {
    const mapped = this.#given.filter(({ column }) => columns.includes(column));
    const taken = new Set(this.#given.map(({ column }) => column));
    const others = columns.filter((column) => !taken.has(column));
    const named = others.map((column) => ({ column, ...target(column) })).filter(({ path }) => path !== undefined) as Assignment[];
    for (const column of others) if (!named.some((one) => one.column === column)) this.unused.add(column);
    const all = [...mapped, ...named];
    if (!all.some(({ path }) => path[0] === 'externalProjectId')) throw this.#noId(columns, line);
    return all;
  }

  #noId(columns: readonly string[], line: number): UsageError {
    const given = this.#given.find(({ path }) => path[0] === 'externalProjectId');
    const wanted = given?.column ?? 'externalProjectId';
    const there = columns.map((column) => JSON.stringify(column)).join(', ');
    const advice = `${hint(wanted, columns)} Say which column holds the customer's id: --map externalProjectId=<column>.`;
    return inputError({ source: this.#source, line }, `there is no column ${JSON.stringify(wanted)}, but ${there}.${advice}`);
  }
}

function parsed(map: string): Assignment {
  const cut = map.indexOf('=');
  if (cut < 1 || cut === map.length - 1) throw new UsageError('--map takes <what>=<column>, such as props.access_token=token.');
  const [name, column] = [map.slice(0, cut), map.slice(cut + 1)];
  const { path, kind } = target(name);
  if (path === undefined) {
    const known = TARGETS.map((one) => (one.endsWith('.') ? `${one}<name>` : one)).join(', ');
    throw new UsageError(`--map: a customer has no ${JSON.stringify(name)}.${hint(name, TARGETS)} It has ${known}.`);
  }
  return { column, path, kind };
}

/** Reads a name such as `props.port:number`. A whole object, as JSON has it, is `props`. */
function target(name: string): { path: readonly string[] | undefined; kind: Kind | undefined } {
  const [, bare = name, ending] = /^(.*):(\w+)$/s.exec(name) ?? [];
  const kind = KINDS.find((one) => one === ending);
  const path = (kind === undefined ? name : bare).split('.');
  const isWhole = path.length === 1 && TARGETS.some((one) => one === path[0] || one === `${path[0]}.`);
  const isPart = path.length > 1 && TARGETS.some((one) => one === `${path[0]}.`) && path.every((part) => part !== '' && part !== '__proto__');
  return { path: isWhole || isPart ? path : undefined, kind };
}

/** The kinds of what is no text, as CSV has nothing else. */
function kindOf(path: readonly string[]): Kind | undefined {
  const name = path.join('.');
  if (name === 'preSelectForNewProjects') return 'boolean';
  if (name === 'project.maxConcurrentJobs') return 'number';
  return name === 'props' || name === 'project' || name === 'project.metadata' ? 'json' : undefined;
}

function converted(value: unknown, kind: Kind | undefined, position: Position): unknown {
  // What is no text comes from JSON, and has its kind already. An empty field of CSV is left out.
  if (typeof value !== 'string') return value ?? undefined;
  if (value === '') return undefined;
  // Written so for bytes that cannot be decoded: they would be sent as credentials.
  if (value.includes('\ufffd')) throw inputError(position, 'this is not UTF-8; save the file as UTF-8');
  if (kind === 'number') {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) throw inputError(position, 'this is not a number');
    return number;
  }
  if (kind === 'boolean') {
    if (!/^(true|false)$/i.test(value)) throw inputError(position, 'this must be true or false');
    return value.toLowerCase() === 'true';
  }
  return kind === 'json' ? json(value, position) : value;
}

function json(text: string, position: Position): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw inputError(position, 'this is not valid JSON');
  }
}

function assign(customer: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let object = customer;
  for (const name of path.slice(0, -1)) {
    const inner = object[name];
    object = (object[name] = inner !== null && typeof inner === 'object' ? inner : {}) as Record<string, unknown>;
  }
  object[path.at(-1)!] = value;
}
