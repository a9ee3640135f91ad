import { FUNCTION, OBJECT, propertyOf, STRING, textOf, typeOf } from '../runtime/values.js';
import type { Instance } from '../wasm/instance.js';
import { failure, kindsOf, piece, step, told } from '../wasm/piece.js';
import { errorData, PredefinedConnectionError } from './errors.js';
import type {
  ConnectionFallback,
  ConnectionsManager,
  ConnectionValues,
  ErrorData,
  FetchConnectionOptions,
  PieceAuthType,
  PieceAuthTypeOf,
  PieceProject,
} from './types.js';

type Project = PieceProject | string | null | undefined;

/**
 * Reads in a piece the connection that `provisionConnection` made for the customer whose project the flow is in.
 *
 * @param connections the context's `connections`
 * @param project the context's `project`, or what its `externalId()` gave
 * @returns with `pieceAuthType` the value in its full form, `{ type, … }`, whichever framework the piece is built on;
 * without it what Activepieces gives
 * @throws {PredefinedConnectionError} always this, with the code `PROJECT_WITHOUT_EXTERNAL_ID`, `PROJECT_UNREADABLE`,
 * `CONNECTION_NOT_FOUND`, `CONNECTION_EXPIRED`, `CONNECTION_NOT_LOADABLE`, `CONNECTION_TYPE_MISMATCH`, `TIMEOUT` or `INVALID_OPTIONS`
 *
 * @example
 * ```ts
 * const { props } = await fetchConnection(context.connections, context.project, {
 *   pieceName: '@activepieces/piece-gelato',
 *   pieceAuthType: 'CUSTOM_AUTH',
 *   // While connections move from `ice_<id>` to `gelato_<id>`: read under the former key where there is none under the new one.
 *   fallback: { prefix: 'ice' },
 * });
 * ```
 */
export function fetchConnection<T extends PieceAuthType>(
  connections: ConnectionsManager,
  project: Project,
  options: FetchConnectionOptions & { readonly pieceAuthType: T },
): Promise<ConnectionValues[T]>;
/**
 * The same with the value's type given: `fetchConnection<AppConnectionValueForAuthProperty<typeof auth>>(…)`, a type of the pieces
 * framework, tells the props of a `CUSTOM_AUTH` piece.
 */
export function fetchConnection<Value extends { type: string }>(
  connections: ConnectionsManager,
  project: Project,
  options: FetchConnectionOptions & { readonly pieceAuthType: PieceAuthTypeOf<Value> },
): Promise<Value>;
/** The same without `pieceAuthType`: the value comes as Activepieces gives it, bare or full. */
export function fetchConnection(connections: ConnectionsManager, project: Project, options: FetchConnectionOptions): Promise<unknown>;
export async function fetchConnection(
  connections: ConnectionsManager,
  project: Project,
  options: FetchConnectionOptions,
): Promise<unknown> {
  const given = copyOf(options);
  try {
    // From here on there is the whole stack: its end, which a caller may be near, would break the WebAssembly for all.
    await undefined;
    const instance = await piece.instance();
    checkArguments(instance, connections, project, given);
    return await within(given.timeout, load(instance, connections, project, given), () => failure(instance, 'timeout', given.pieceName));
  } catch (reason) {
    throw new PredefinedConnectionError(errorData(reason));
  }
}

/**
 * The options at call time: a caller may reuse the object. What cannot be copied is refused when it is read.
 * @internal
 */
export function copyOf(options: FetchConnectionOptions): FetchConnectionOptions {
  try {
    const copy = shallowCopyOf(options);
    return typeOf(copy) === OBJECT ? { ...copy, fallback: shallowCopyOf(copy.fallback) } : copy;
  } catch {
    return options;
  }
}

function shallowCopyOf<T>(value: T): T {
  return typeOf(value) === OBJECT ? { ...value } : value;
}

function checkArguments(instance: Instance, connections: unknown, project: unknown, options: unknown): void {
  if (typeOf(propertyOf(connections, 'get')) !== FUNCTION) refuse(instance, 'connections');
  if (typeOf(project) > STRING && typeOf(propertyOf(project, 'externalId')) !== FUNCTION) refuse(instance, 'project');
  const { pieceName, prefix, pieceAuthType, timeout, fallback, ...others } = propertiesOf(instance, options, 'options');
  const milliseconds = typeof timeout === 'number' ? timeout : NaN;
  const { prefix: former, key, ...misspelt } = propertiesOf(instance, fallback, 'fallback');
  const ofFallback = [fallback, former, key, givenOf(misspelt)];
  step(instance, 'checkOptions', [options, pieceName, prefix, pieceAuthType, timeout, givenOf(others), ...ofFallback].map(told), milliseconds);
}

/** The name of a property that is given, if there is one. */
function givenOf(properties: Record<string, unknown>): string | undefined {
  return Object.keys(properties).find((name) => properties[name] !== undefined);
}

function refuse(instance: Instance, argument: string): never {
  throw failure(instance, argument);
}

function propertiesOf(instance: Instance, options: unknown, argument: string): Record<string, unknown> {
  try {
    return { ...Object(options) };
  } catch {
    return refuse(instance, argument);
  }
}

/** Waits for a promise, but for no more than so many milliseconds, if a number is given. */
async function within(milliseconds: number | null | undefined, promise: Promise<unknown>, timeoutError: () => ErrorData): Promise<unknown> {
  if (milliseconds === undefined || milliseconds === null) return promise;
  const timedOut = {};
  let timer: unknown;
  const end = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds, timedOut)));
  const outcome = await Promise.race([promise, end]).finally(() => clearTimeout(timer as number));
  if (outcome === timedOut) throw timeoutError();
  return outcome;
}

async function load(instance: Instance, connections: ConnectionsManager, project: Project, options: FetchConnectionOptions): Promise<unknown> {
  const { pieceName, prefix, pieceAuthType, fallback } = options;
  let externalId: unknown = project;
  if (typeOf(project) > STRING) {
    try {
      externalId = await (project as PieceProject).externalId();
    } catch (thrown) {
      throw failure(instance, 'externalId', '', '', thrown);
    }
  }
  const key = step(instance, 'connectionKey', [pieceName, told(prefix), told(externalId)]);
  try {
    return await read(instance, connections, pieceAuthType, key, '');
  } catch (error) {
    if (!fallback || textOf(error, 'code') !== 'CONNECTION_NOT_FOUND') throw error;
  }
  return read(instance, connections, pieceAuthType, fallbackKey(instance, fallback, externalId as string, key), key);
}

function fallbackKey(instance: Instance, fallback: ConnectionFallback, externalId: string, missing: string): string {
  let given: unknown;
  try {
    given = fallback.key?.(externalId);
  } catch (thrown) {
    throw failure(instance, 'fallback.key', '', '', thrown);
  }
  return step(instance, 'fallbackKey', [told(fallback.prefix), externalId, told(given), missing]);
}

/** Reads the connection of a key; `missing` is the key under which there was none before, if any. */
async function read(
  instance: Instance,
  connections: ConnectionsManager,
  pieceAuthType: PieceAuthType | undefined,
  key: string,
  missing: string,
): Promise<unknown> {
  let value: any;
  try {
    value = await connections.get(key);
  } catch (thrown) {
    throw failure(instance, 'get', key, missing, thrown);
  }
  const form = step(instance, 'connectionForm', [told(pieceAuthType), key, missing, told(propertyOf(value, 'type')), kindsOf(value)], sizeOf(value));
  if (form === '') return value;
  try {
    return form === 'type' ? { ...value, type: pieceAuthType } : { type: pieceAuthType, [form]: value };
  } catch (thrown) {
    throw failure(instance, 'value', '', '', thrown);
  }
}

/** How many properties a value has, as far as that can be known. */
function sizeOf(value: unknown): number {
  try {
    return typeOf(value) >= OBJECT ? Object.keys(value as object).length : 0;
  } catch {
    return 0;
  }
}
