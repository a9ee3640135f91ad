// What must compile: calls of fetchConnection, and the use of what it gives.
import {
  type BasicAuthValue,
  type ConnectionFallback,
  type ConnectionsManager,
  type CustomAuthValue,
  fetchConnection,
  type FetchConnectionOptions,
  type NoAuthValue,
  type OAuth2Value,
  type OidcValue,
  type PieceAuthType,
  type PieceAuthTypeOf,
  type PieceProject,
  type SecretTextValue,
} from 'predefined-connection';

import { isExactly } from '../equal.js';

interface Context {
  connections: ConnectionsManager;
  project: PieceProject;
}

const pieceName = '@activepieces/piece-gelato';

export async function everyAuthType({ connections, project }: Context): Promise<void> {
  const text = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'SECRET_TEXT' });
  isExactly<SecretTextValue>()(text, true);
  isExactly<'SECRET_TEXT'>()(text.type, true);
  isExactly<string>()(text.secret_text, true);

  const login = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'BASIC_AUTH' });
  isExactly<BasicAuthValue>()(login, true);
  isExactly<string>()(login.username, true);
  isExactly<string>()(login.password, true);

  const custom = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  isExactly<CustomAuthValue>()(custom, true);
  isExactly<Record<string, unknown>>()(custom.props, true);

  const oidc = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'OIDC' });
  isExactly<OidcValue>()(oidc, true);
  isExactly<Record<string, unknown>>()(oidc.props, true);

  const none = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'NO_AUTH' });
  isExactly<NoAuthValue>()(none, true);
}

export async function everyOAuth2Type({ connections, project }: Context): Promise<void> {
  const own = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'OAUTH2' });
  const platform = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'PLATFORM_OAUTH2' });
  const cloud = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'CLOUD_OAUTH2' });
  for (const value of [own, platform, cloud]) {
    isExactly<OAuth2Value>()(value, true);
    isExactly<'OAUTH2' | 'PLATFORM_OAUTH2' | 'CLOUD_OAUTH2'>()(value.type, true);
    isExactly<string>()(value.access_token, true);
    isExactly<Record<string, unknown>>()(value.data, true);
  }
}

interface GelatoValue {
  type: 'CUSTOM_AUTH';
  props: { base_url: string; region?: 'eu' | 'us' };
}

enum AuthType {
  Custom = 'CUSTOM_AUTH',
  OAuth2 = 'OAUTH2',
}

export async function ownTypes({ connections, project }: Context): Promise<void> {
  const value = await fetchConnection<GelatoValue>(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  isExactly<GelatoValue>()(value, true);

  const props = await fetchConnection<CustomAuthValue<{ base_url: string }>>(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  isExactly<string>()(props.props.base_url, true);

  const either = await fetchConnection<GelatoValue | SecretTextValue>(connections, project, { pieceName, pieceAuthType: 'SECRET_TEXT' });
  isExactly<GelatoValue | SecretTextValue>()(either, true);

  const named = await fetchConnection<{ type: AuthType.Custom; props: {} }>(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  isExactly<AuthType.Custom>()(named.type, true);

  const token = await fetchConnection<{ type: AuthType.OAuth2; access_token: string }>(connections, project, { pieceName, pieceAuthType: 'CLOUD_OAUTH2' });
  isExactly<string>()(token.access_token, true);
}

/** A value's own auth types are exactly those that it can be asked for by: not all eight. */
export function authTypesOf<Value extends { type: string }>(): PieceAuthTypeOf<Value>[] {
  return [];
}
isExactly<'SECRET_TEXT'[]>()(authTypesOf<SecretTextValue>(), true);
isExactly<'CUSTOM_AUTH'[]>()(authTypesOf<GelatoValue>(), true);
isExactly<('CUSTOM_AUTH' | 'SECRET_TEXT')[]>()(authTypesOf<GelatoValue | SecretTextValue>(), true);
isExactly<('NO_AUTH' | 'OIDC')[]>()(authTypesOf<{ type: 'NO_AUTH' | 'OIDC' }>(), true);
isExactly<OAuth2Value['type'][]>()(authTypesOf<OAuth2Value>(), true);
isExactly<OAuth2Value['type'][]>()(authTypesOf<{ type: 'CLOUD_OAUTH2' }>(), true);
isExactly<'CUSTOM_AUTH'[]>()(authTypesOf<{ type: AuthType.Custom }>(), true);
isExactly<('CUSTOM_AUTH' | OAuth2Value['type'])[]>()(authTypesOf<{ type: AuthType }>(), true);
isExactly<PieceAuthType[]>()(authTypesOf<{ type: string }>(), true);
isExactly<never[]>()(authTypesOf<{ type: 'PASSWORD' }>(), true);

export async function withoutType({ connections, project }: Context): Promise<void> {
  isExactly<unknown>()(await fetchConnection(connections, project, { pieceName }), true);
  isExactly<unknown>()(await fetchConnection(connections, project, { pieceName, prefix: 'gelato', pieceAuthType: undefined }), true);
}

export async function aTypeThatIsKnownLater({ connections, project }: Context, pieceAuthType: PieceAuthType): Promise<void> {
  const value = await fetchConnection(connections, project, { pieceName, pieceAuthType });
  if (value.type === 'SECRET_TEXT') isExactly<string>()(value.secret_text, true);
  if (value.type === 'CLOUD_OAUTH2') isExactly<OAuth2Value>()(value, true);

  const options: FetchConnectionOptions = { pieceName, pieceAuthType };
  isExactly<unknown>()(await fetchConnection(connections, project, options), true);
}

export async function fallbacks({ connections, project }: Context): Promise<void> {
  const given: ConnectionFallback[] = [{ prefix: 'ice' }, { key: (id) => `ice_${id}` }, { prefix: 'ice', key: undefined }];
  for (const fallback of given) {
    const value = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'SECRET_TEXT', fallback });
    isExactly<SecretTextValue>()(value, true);
  }
  isExactly<unknown>()(await fetchConnection(connections, project, { pieceName, fallback: { prefix: 'ice' } }), true);
  const key = (id: string, separator = '_'): string => `ice${separator}${id}`;
  await fetchConnection<GelatoValue>(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH', fallback: { key } });
  await fetchConnection(connections, project, { pieceName, fallback: undefined });
}

export async function everyKindOfProject({ connections, project }: Context): Promise<void> {
  const options = Object.freeze({ pieceName, prefix: undefined, pieceAuthType: 'SECRET_TEXT' });
  isExactly<SecretTextValue>()(await fetchConnection(connections, 'org_1234', options), true);
  isExactly<SecretTextValue>()(await fetchConnection(connections, await project.externalId(), options), true);
  isExactly<SecretTextValue>()(await fetchConnection(connections, project, options), true);
  isExactly<SecretTextValue>()(await fetchConnection(connections, null, options), true);
  isExactly<SecretTextValue>()(await fetchConnection<SecretTextValue>(connections, null, options), true);
  isExactly<unknown>()(await fetchConnection(connections, null, { pieceName }), true);
}

/** What the context of a piece looks like. */
interface PieceContext {
  connections: { get(key: string): Promise<{ type: string } | Record<string, unknown> | string | null> };
  project: { id: string; externalId: () => Promise<string | undefined> };
}

export async function aPieceContext(context: PieceContext): Promise<SecretTextValue> {
  return fetchConnection(context.connections, context.project, { pieceName, pieceAuthType: 'SECRET_TEXT' });
}
