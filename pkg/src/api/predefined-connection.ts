import { propertyOf, textOf } from '../runtime/values.js';
import { copyOf, fetchConnection } from './fetch-connection.js';
import type {
  ConnectionsManager,
  ConnectionValues,
  DropdownOption,
  DropdownState,
  PieceAuthType,
  PieceAuthTypeOf,
  PieceProject,
  PredefinedConnection,
  PredefinedConnectionOptions,
} from './types.js';

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
export function predefinedConnection<T extends PieceAuthType>(
  options: PredefinedConnectionOptions & { readonly pieceAuthType: T },
): PredefinedConnection<ConnectionValues[T]>;
/**
 * The same with the value's type given: `predefinedConnection<AppConnectionValueForAuthProperty<typeof auth>>(…)`, a type of the
 * pieces framework, tells the props of a `CUSTOM_AUTH` piece.
 */
export function predefinedConnection<Value extends { type: string }>(
  options: PredefinedConnectionOptions & { readonly pieceAuthType: PieceAuthTypeOf<Value> },
): PredefinedConnection<Value>;
export function predefinedConnection(options: PredefinedConnectionOptions): PredefinedConnection<unknown> {
  const given = copyOf(options);
  const connection: PredefinedConnection<unknown> = {
    get(context) {
      // `fetchConnection` takes no project for one without an external id, but a context always has one.
      const project = propertyOf(context, 'project') ?? false;
      return fetchConnection(propertyOf(context, 'connections') as ConnectionsManager, project as PieceProject, given);
    },
    options: (list) => async (propsValue, context) => {
      try {
        // Not the function itself: tests may replace `get`.
        return stateOf(await list(await connection.get(context), context, propsValue));
      } catch (error) {
        return { disabled: true, options: [], placeholder: placeholderOf(error) };
      }
    },
  };
  return connection;
}

function stateOf<T>(listed: readonly DropdownOption<T>[] | DropdownState<T>): DropdownState<T> {
  const state = (Array.isArray(listed) ? { disabled: false, options: listed } : listed) as DropdownState<T>;
  if (!Array.isArray(state.options)) throw new TypeError('a list of options is missing');
  return state;
}

/** Only this package's own words: those of any other error may hold a token, as a URL does, or the headers in an HTTP client's error. */
function placeholderOf(error: unknown): string {
  const own = textOf(error, 'name') === 'PredefinedConnectionError' && textOf(error, 'message');
  return own || 'The options could not be loaded. Refresh the page to try again.';
}
