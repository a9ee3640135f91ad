// What must compile: predefinedConnection, and the use of what it gives.
import {
  type CustomAuthValue,
  type DropdownState,
  type OAuth2Value,
  type PieceContext,
  predefinedConnection,
  type PredefinedConnection,
  type PredefinedConnectionOptions,
  type SecretTextValue,
} from 'predefined-connection/piece';

import { isExactly } from '../equal.js';

const pieceName = '@activepieces/piece-gelato';
interface GelatoValue {
  type: 'CUSTOM_AUTH';
  props: { base_url: string };
}

/** A property's context, and what the pieces framework takes for a dropdown. */
interface PropertyContext extends PieceContext {
  searchValue?: string;
  server: { apiUrl: string };
}
declare function dropdown<T>(request: {
  options: (propsValue: Record<string, unknown> & { auth?: undefined }, context: PropertyContext) => Promise<{ disabled?: boolean; placeholder?: string; options: { label: string; value: T }[] }>;
}): T;

export async function values(context: PropertyContext): Promise<void> {
  const text = predefinedConnection({ pieceName, pieceAuthType: 'SECRET_TEXT' });
  isExactly<PredefinedConnection<SecretTextValue>>()(text, true);
  isExactly<string>()((await text.get(context)).secret_text, true);
  isExactly<OAuth2Value>()(await predefinedConnection({ pieceName, pieceAuthType: 'CLOUD_OAUTH2' }).get(context), true);
  isExactly<CustomAuthValue>()(await predefinedConnection({ pieceName, pieceAuthType: 'CUSTOM_AUTH', prefix: 'ice', timeout: 10 }).get(context), true);

  const moving = predefinedConnection({ pieceName, pieceAuthType: 'SECRET_TEXT', fallback: { key: (id) => `acme-${id}` } });
  isExactly<PredefinedConnection<SecretTextValue>>()(moving, true);

  const gelato = predefinedConnection<GelatoValue>({ pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  const { get } = gelato;
  isExactly<string>()((await get(context)).props.base_url, true);

  const options: PredefinedConnectionOptions = { pieceName, pieceAuthType: 'OIDC', prefix: undefined };
  void options;
}

export function dropdowns(): void {
  const gelato = predefinedConnection<GelatoValue>({ pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  const list = dropdown({
    options: gelato.options(async (value, context, propsValue) => {
      isExactly<GelatoValue>()(value, true);
      isExactly<PropertyContext>()(context, true);
      isExactly<unknown>()(propsValue['folder'], true);
      return [{ label: value.props.base_url, value: 1 }];
    }),
  });
  isExactly<number>()(list, true);
  isExactly<string>()(dropdown({ options: gelato.options(() => [{ label: 'a', value: 'a' }]) }), true);
  isExactly<string>()(dropdown<string>({ options: gelato.options(() => ({ disabled: true, options: [], placeholder: 'Wait' })) }), true);

  const alone = gelato.options(async (_, { searchValue }) => [{ label: searchValue ?? '', value: true }]);
  isExactly<Promise<DropdownState<boolean>>>()(alone({}, {} as PieceContext), true);
}
