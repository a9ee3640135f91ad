import type { ConnectionValues, PieceAuthType, PieceAuthTypeOf, PredefinedConnection, PredefinedConnectionOptions } from './types.js';
/**
 * Declares the predefined connection of a piece, once for all of its actions, triggers and dropdowns.
 *
 * Declaring it reads nothing and loads no WebAssembly, so that a piece stays quick to load. Wrong options are therefore reported by the
 * first use, as the error `INVALID_OPTIONS`.
 *
 * @example
 * ```ts
 * export const gelato = predefinedConnection({ pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' });
 *
 * // in `run` and all other hooks
 * const { props } = await gelato.get(context);
 *
 * // in `Property.Dropdown` and `Property.MultiSelectDropdown`
 * options: gelato.options(async ({ props }) => [{ label: 'Milk', value: 'milk' }]),
 * ```
 */
export declare function predefinedConnection<T extends PieceAuthType>(options: PredefinedConnectionOptions & {
    readonly pieceAuthType: T;
}): PredefinedConnection<ConnectionValues[T]>;
/**
 * The same with the value's type given: `predefinedConnection<AppConnectionValueForAuthProperty<typeof auth>>(…)`, a type of the
 * pieces framework, tells the props of a `CUSTOM_AUTH` piece.
 */
export declare function predefinedConnection<Value extends {
    type: string;
}>(options: PredefinedConnectionOptions & {
    readonly pieceAuthType: PieceAuthTypeOf<Value>;
}): PredefinedConnection<Value>;
