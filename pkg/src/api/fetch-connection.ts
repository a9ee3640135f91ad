import { DONE, limited, TIMED_OUT, Timers } from '../runtime/limited.js';
import type { Instance } from '../wasm/instance.js';
import { piece } from '../wasm/piece.js';
import { errorData, PredefinedConnectionError } from './errors.js';
import { snapshot } from './snapshot.js';
import type {
  ConnectionsManager,
  ConnectionValues,
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
  const given = snapshot(options);
  try {
    // From here on there is the whole stack: its end, which a caller may be near, would break the WebAssembly for all.
    await undefined;
    const ready = piece.instance();
    const instance = 'then' in ready ? await ready : ready;
    instance.run('checkFetch', connections, project, given);
    if (given.timeout === undefined || given.timeout === null) return await load(instance, connections, project, given);
    const ended = await limited(new Timers(), undefined, given.timeout, () => load(instance, connections, project, given));
    if (ended.how === DONE) return ended.value;
    throw ended.how === TIMED_OUT ? instance.run('timeoutError', given) : ended.value;
  } catch (reason) {
    throw new PredefinedConnectionError(errorData(reason));
  }
}

async function load(instance: Instance, connections: ConnectionsManager, project: Project, options: FetchConnectionOptions): Promise<unknown> {
  let externalId: unknown = project;
  if ((typeof project === 'object' && project !== null) || typeof project === 'function') {
    try {
      externalId = await project.externalId();
    } catch (error) {
      throw instance.run('projectError', error);
    }
  }
  const key = instance.run('connectionKey', options, externalId) as string;
  let value: unknown;
  try {
    value = await connections.get(key);
  } catch (error) {
    throw instance.run('connectionError', key, error);
  }
  return instance.run('connectionValue', options, key, value);
}
