import type { ConnectionsManager, ConnectionValues, FetchConnectionOptions, PieceAuthType, PieceAuthTypeOf, PieceProject } from './types.js';
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
export declare function fetchConnection<T extends PieceAuthType>(connections: ConnectionsManager, project: Project, options: FetchConnectionOptions & {
    readonly pieceAuthType: T;
}): Promise<ConnectionValues[T]>;
/**
 * The same with the value's type given: `fetchConnection<AppConnectionValueForAuthProperty<typeof auth>>(…)`, a type of the pieces
 * framework, tells the props of a `CUSTOM_AUTH` piece.
 */
export declare function fetchConnection<Value extends {
    type: string;
}>(connections: ConnectionsManager, project: Project, options: FetchConnectionOptions & {
    readonly pieceAuthType: PieceAuthTypeOf<Value>;
}): Promise<Value>;
/** The same without `pieceAuthType`: the value comes as Activepieces gives it, bare or full. */
export declare function fetchConnection(connections: ConnectionsManager, project: Project, options: FetchConnectionOptions): Promise<unknown>;
export {};
