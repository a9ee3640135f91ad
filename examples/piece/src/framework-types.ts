// What must hold between the types of the pieces framework and those of the package. It is compiled and never run.
import {
  type ActionContext,
  type AppConnectionValueForAuthProperty,
  type ConnectionsManager as FrameworkConnections,
  PieceAuth,
  type PieceAuthProperty,
  Property,
  type PropertyContext,
  type TestOrRunHookContext,
  type TriggerHookContext,
  type TriggerStrategy,
} from '@activepieces/pieces-framework';
import { type ConnectionsManager, fetchConnection, type PieceProject } from 'predefined-connection';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type ValueOf<Auth extends PieceAuthProperty | PieceAuthProperty[]> = AppConnectionValueForAuthProperty<Auth>;

function isExactly<Wanted>() {
  return <Given>(_given: Given, _same: Equal<Wanted, Given>): void => {};
}

/** All kinds of contexts that the engine gives to a piece. */
type Context =
  | ActionContext
  | PropertyContext
  | TriggerHookContext<undefined, {}, TriggerStrategy.APP_WEBHOOK>
  | TriggerHookContext<undefined, {}, TriggerStrategy.POLLING>
  | TriggerHookContext<undefined, {}, TriggerStrategy.WEBHOOK>
  | TestOrRunHookContext<undefined, {}, TriggerStrategy.POLLING>;

export const connections = (given: FrameworkConnections & Context['connections']): ConnectionsManager => given;
export const project = (given: Context['project']): PieceProject => given;

const secret = PieceAuth.SecretText({ displayName: 'API Key', required: true });
const basic = PieceAuth.BasicAuth({ required: true, username: { displayName: 'User' }, password: { displayName: 'Password' } });
const custom = PieceAuth.CustomAuth({ required: true, props: { base_url: Property.ShortText({ displayName: 'URL', required: true }) } });
const oauth2 = PieceAuth.OAuth2({ required: true, authUrl: 'https://a.test', tokenUrl: 'https://t.test', scope: [] });
const several = [secret, custom];

export async function eachAuthIsReadAsItsOwnType(context: Context): Promise<void> {
  const { connections, project } = context;
  const pieceName = '@activepieces/piece-gelato';

  const text = await fetchConnection<ValueOf<typeof secret>>(connections, project, { pieceName, pieceAuthType: 'SECRET_TEXT' });
  isExactly<string>()(text.secret_text, true);

  const login = await fetchConnection<ValueOf<typeof basic>>(connections, project, { pieceName, pieceAuthType: 'BASIC_AUTH' });
  isExactly<string>()(login.password, true);

  const props = await fetchConnection<ValueOf<typeof custom>>(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  isExactly<{ base_url: string }>()(props.props, true);

  // The framework has one type for all three kinds of OAuth 2.
  const token = await fetchConnection<ValueOf<typeof oauth2>>(connections, project, { pieceName, pieceAuthType: 'PLATFORM_OAUTH2' });
  isExactly<string>()(token.access_token, true);

  const either = await fetchConnection<ValueOf<typeof several>>(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  isExactly<ValueOf<typeof secret> | ValueOf<typeof custom>>()(either, true);

  // @ts-expect-error: the piece has no auth of this type
  await fetchConnection<ValueOf<typeof several>>(connections, project, { pieceName, pieceAuthType: 'BASIC_AUTH' });
  // @ts-expect-error: the piece's auth declares no such prop
  props.props.base_uri;
}
