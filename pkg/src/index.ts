import type {
  ConnectionsManager,
  ConnectionValues,
  ErrorData,
  FetchConnectionOptions,
  PieceAuthType,
  PieceAuthTypeOf,
  PieceProject,
  ProvisionConnectionOptions,
  ProvisionedConnection,
} from '../../src/wasm/types.d.ts';
import { errorData, PredefinedConnectionError } from './error.js';
import type { Method } from './instance.js';
import { instance } from './loader.js';
import { snapshot } from './snapshot.js';
import { memberOf } from './values.js';

export type * from '../../src/wasm/types.d.ts';
export { isPredefinedConnectionError, PredefinedConnectionError } from './error.js';

/**
 * Makes sure that a customer's project and its connection exist and hold the given credentials. Safe to call each time an
 * embedding token is issued, and from several processes at once.
 *
 * Everything in `options` is checked before the first request. Times are in milliseconds.
 *
 * @returns what was done, and the project and the connection as the server now has them; never the credentials
 * @throws {PredefinedConnectionError} always this; what to do is told by its `code`, and whether a later try may
 * help by its `retryable`
 */
export async function provisionConnection(options: ProvisionConnectionOptions): Promise<ProvisionedConnection> {
  const given = snapshot(options);
  try {
    return (await call('provisionConnection', [given])) as ProvisionedConnection;
  } catch (reason) {
    const data = errorData(reason);
    // The constructor stands here, and not in a function of its own, so that `stack` leads to the caller at once.
    throw new PredefinedConnectionError(data, abortReason(data, given));
  }
}

/**
 * Reads in a piece the connection that {@link provisionConnection} made for the customer whose project the flow is in.
 *
 * @param connections the context's `connections`
 * @param project the context's `project`, or what its `externalId()` gave
 * @returns with `pieceAuthType` the value in its full form, `{ type, … }`, whichever framework the piece is built on;
 * without it what Activepieces gives
 * @throws {PredefinedConnectionError} always this, with the code `PROJECT_WITHOUT_EXTERNAL_ID`, `PROJECT_UNREADABLE`,
 * `CONNECTION_NOT_FOUND`, `CONNECTION_EXPIRED`, `CONNECTION_NOT_LOADABLE`, `CONNECTION_TYPE_MISMATCH` or `INVALID_OPTIONS`
 */
export function fetchConnection<T extends PieceAuthType>(
  connections: ConnectionsManager,
  project: PieceProject | string | null | undefined,
  options: FetchConnectionOptions & { readonly pieceAuthType: T },
): Promise<ConnectionValues[T]>;
/**
 * The same with the value's type given: `fetchConnection<AppConnectionValueForAuthProperty<typeof auth>>(…)`, a type of the pieces
 * framework, tells the props of a `CUSTOM_AUTH` piece.
 */
export function fetchConnection<Value extends { type: string }>(
  connections: ConnectionsManager,
  project: PieceProject | string | null | undefined,
  options: FetchConnectionOptions & { readonly pieceAuthType: PieceAuthTypeOf<Value> },
): Promise<Value>;
/** The same without `pieceAuthType`: the value comes as Activepieces gives it, bare or full. */
export function fetchConnection(
  connections: ConnectionsManager,
  project: PieceProject | string | null | undefined,
  options: FetchConnectionOptions,
): Promise<unknown>;
export async function fetchConnection(
  connections: ConnectionsManager,
  project: PieceProject | string | null | undefined,
  options: FetchConnectionOptions,
): Promise<unknown> {
  try {
    return await call('fetchConnection', [connections, project, snapshot(options)]);
  } catch (reason) {
    throw new PredefinedConnectionError(errorData(reason));
  }
}

async function call(method: Method, args: unknown[]): Promise<unknown> {
  // From here on there is the whole stack: its end, which a caller may be near, would break the WebAssembly for all.
  await undefined;
  const ready = instance();
  return ('then' in ready ? await ready : ready).call(method, args);
}

/** The caller's own `reason` is the cause of an aborted call: code that waits for it compares by identity. */
function abortReason({ code }: ErrorData, options: ProvisionConnectionOptions): unknown {
  return code === 'ABORTED' ? memberOf(options.signal, 'reason') : undefined;
}
