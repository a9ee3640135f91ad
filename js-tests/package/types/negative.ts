// What must not compile: each marked line holds one mistake, and the words are those in which the compiler says so.
import {
  checkInstance,
  type ConnectionsManager,
  fetchConnection,
  isPredefinedConnectionError,
  type NoAuthValue,
  type PieceContext,
  type PieceProject,
  predefinedConnection,
  PredefinedConnectionError,
  provisionConnection,
  type ProvisionedConnection,
  type SecretTextValue,
} from 'predefined-connection';
import { provisionConnections, removeConnections } from 'predefined-connection/fleet';

const customer = {
  instanceUrl: 'https://cloud.activepieces.com',
  apiKey: 'sk-123',
  externalProjectId: 'org_1234',
  pieceName: '@activepieces/piece-gelato',
};
const { instanceUrl, apiKey, externalProjectId, pieceName } = customer;
const good = { ...customer, pieceAuthType: 'NO_AUTH' } as const;
const secret = { pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'sekret' } } as const;
const custom = { ...customer, pieceAuthType: 'CUSTOM_AUTH' } as const;
const oauth2 = { client_id: 'id', client_secret: 's', code: 'c', scope: '', redirect_url: 'https://r.test' } as const;
const { client_secret, redirect_url, ...cloud } = oauth2;

export function propsOfAnotherType(): void {
  // @ts-expect-error: 'secret' does not exist
  provisionConnection({ ...customer, pieceAuthType: 'SECRET_TEXT', props: { secret: 'sekret' } });
  // @ts-expect-error: Property 'secret_text' is missing
  provisionConnection({ ...customer, pieceAuthType: 'SECRET_TEXT', props: {} });
  // @ts-expect-error: Type 'number' is not assignable to type 'string'
  provisionConnection({ ...customer, pieceAuthType: 'SECRET_TEXT', props: { secret_text: 1 } });
  // @ts-expect-error: Type 'undefined' is not assignable to type 'string'
  provisionConnection({ ...customer, pieceAuthType: 'SECRET_TEXT', props: { secret_text: undefined } });
  // @ts-expect-error: 'base_url' does not exist
  provisionConnection({ ...customer, pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'sekret', base_url: 'https://a.test' } });
  // @ts-expect-error: Type 'string' is not assignable
  provisionConnection({ ...customer, pieceAuthType: 'SECRET_TEXT', props: 'sekret' });
  // @ts-expect-error: Property 'password' is missing
  provisionConnection({ ...customer, pieceAuthType: 'BASIC_AUTH', props: { username: 'u' } });
  // @ts-expect-error: Did you mean to write 'username'
  provisionConnection({ ...customer, pieceAuthType: 'BASIC_AUTH', props: { userName: 'u', password: 'p' } });
  // @ts-expect-error: 'secret_text' does not exist
  provisionConnection({ ...customer, pieceAuthType: 'BASIC_AUTH', props: { secret_text: 'sekret' } });
  // @ts-expect-error: Property 'secret_text' is incompatible
  provisionConnection({ ...customer, pieceAuthType: 'NO_AUTH', props: { secret_text: 'sekret' } });
}

export function propsThatAreNoPlainData(): void {
  // @ts-expect-error: Property 'props' is missing
  provisionConnection({ ...custom });
  // @ts-expect-error: Type 'null' is not assignable
  provisionConnection({ ...custom, props: null });
  // @ts-expect-error: Type 'string' is not assignable
  provisionConnection({ ...custom, props: 'good' });
  // @ts-expect-error: Type 'string[]' is not assignable
  provisionConnection({ ...custom, props: ['good'] });
  // @ts-expect-error: Type 'Promise<{ token: string; }>' is not assignable
  provisionConnection({ ...custom, props: Promise.resolve({ token: 'good' }) });
  // @ts-expect-error: Type 'Map<string, string>' is not assignable
  provisionConnection({ ...custom, props: new Map([['token', 'good']]) });
  // @ts-expect-error: Type '() => { token: string; }' is not assignable
  provisionConnection({ ...custom, props: () => ({ token: 'good' }) });
  // @ts-expect-error: Type 'string[]' is not assignable
  provisionConnection({ ...customer, pieceAuthType: 'OIDC', props: ['good'] });
}

export function propsOfOAuth2(): void {
  // @ts-expect-error: Property 'client_secret' is missing
  provisionConnection({ ...customer, pieceAuthType: 'OAUTH2', props: { ...cloud, redirect_url } });
  // @ts-expect-error: Property 'redirect_url' is missing
  provisionConnection({ ...customer, pieceAuthType: 'OAUTH2', props: { ...cloud, client_secret } });
  // @ts-expect-error: Type '"password"' is not assignable
  provisionConnection({ ...customer, pieceAuthType: 'OAUTH2', props: { ...oauth2, grant_type: 'password' } });
  // @ts-expect-error: Property 'redirect_url' is missing
  provisionConnection({ ...customer, pieceAuthType: 'PLATFORM_OAUTH2', props: { ...cloud } });
  // @ts-expect-error: 'client_secret' does not exist
  provisionConnection({ ...customer, pieceAuthType: 'PLATFORM_OAUTH2', props: { ...cloud, redirect_url, client_secret: 's' } });
  // @ts-expect-error: 'redirect_url' does not exist
  provisionConnection({ ...customer, pieceAuthType: 'CLOUD_OAUTH2', props: { ...cloud, redirect_url: 'https://r.test' } });
  // @ts-expect-error: Type '"QUERY"' is not assignable
  provisionConnection({ ...customer, pieceAuthType: 'CLOUD_OAUTH2', props: { ...cloud, authorization_method: 'QUERY' } });
  // @ts-expect-error: Type 'string[]' is not assignable
  provisionConnection({ ...customer, pieceAuthType: 'CLOUD_OAUTH2', props: { ...cloud, scope: ['read'] } });
}

export function optionsThatAreMissing(): void {
  // @ts-expect-error: Property 'instanceUrl' is missing
  provisionConnection({ apiKey, externalProjectId, pieceName, ...secret });
  // @ts-expect-error: Property 'apiKey' is missing
  provisionConnection({ instanceUrl, externalProjectId, pieceName, ...secret });
  // @ts-expect-error: Property 'externalProjectId' is missing
  provisionConnection({ instanceUrl, apiKey, pieceName, ...secret });
  // @ts-expect-error: Property 'pieceName' is missing
  provisionConnection({ instanceUrl, apiKey, externalProjectId, ...secret });
  // @ts-expect-error: Property 'pieceAuthType' is missing
  provisionConnection({ ...customer, props: { secret_text: 'sekret' } });
  // @ts-expect-error: Property 'props' is missing
  provisionConnection({ ...customer, pieceAuthType: 'SECRET_TEXT' });
  // @ts-expect-error: Expected 1 arguments
  provisionConnection();
}

export function optionsThatAreMisspelt(): void {
  // @ts-expect-error: Did you mean '"SECRET_TEXT"'
  provisionConnection({ ...customer, pieceAuthType: 'SECRET_TXT', props: { secret_text: 'sekret' } });
  // @ts-expect-error: Did you mean to write 'prefix'
  provisionConnection({ ...good, prefx: 'gelato' });
  // @ts-expect-error: Did you mean to write 'timeout'
  provisionConnection({ ...good, timeOut: 1000 });
  // @ts-expect-error: 'retries' does not exist
  provisionConnection({ ...good, retries: 1 });
  // @ts-expect-error: Did you mean to write 'displayName'
  provisionConnection({ ...good, project: { displayname: 'Acme' } });
}

export function optionsOfAWrongKind(request: Request, maybe: string | undefined): void {
  // @ts-expect-error: Type 'URL' is not assignable to type 'string'
  provisionConnection({ ...good, instanceUrl: new URL('https://a.test') });
  // @ts-expect-error: Type 'number' is not assignable
  provisionConnection({ ...good, apiKey: () => 1 });
  // @ts-expect-error: Type 'Promise<string>' is not assignable
  provisionConnection({ ...good, apiKey: Promise.resolve('sk-123') });
  // @ts-expect-error: Type 'string | undefined' is not assignable to type 'string'
  provisionConnection({ ...good, externalProjectId: maybe });
  // @ts-expect-error: Type 'number' is not assignable to type 'string'
  provisionConnection({ ...good, externalProjectId: 1234 });
  // @ts-expect-error: Type 'string' is not assignable to type 'boolean
  provisionConnection({ ...good, preSelectForNewProjects: 'yes' });
  // @ts-expect-error: Type 'string' is not assignable to type 'number'
  provisionConnection({ ...good, timeout: '10s' });
  // @ts-expect-error: Type 'boolean' is not assignable to type 'number'
  provisionConnection({ ...good, maxRetries: false });
  // @ts-expect-error: Type 'Headers' is not assignable
  provisionConnection({ ...good, headers: request.headers });
  // @ts-expect-error: Type 'number' is not assignable to type 'string'
  provisionConnection({ ...good, headers: { 'x-tenant': 1 } });
  // @ts-expect-error: Type 'AbortController' is missing the following properties from type 'AbortSignal'
  provisionConnection({ ...good, signal: new AbortController() });
  // @ts-expect-error: Type 'string' is not assignable
  provisionConnection({ ...good, fetch: 'undici' });
  // @ts-expect-error: Type 'string' is not assignable to type 'FetchResponse'
  provisionConnection({ ...good, fetch: async (url) => url });
  // @ts-expect-error: Type 'string' is not assignable
  provisionConnection({ ...good, project: { metadata: 'pro' } });
  // @ts-expect-error: Type 'string[]' is not assignable
  provisionConnection({ ...good, project: { metadata: ['pro'] } });
  // @ts-expect-error: Type 'Map<string, string>' is not assignable
  provisionConnection({ ...good, project: { metadata: new Map([['plan', 'pro']]) } });
  // @ts-expect-error: Type '() => { plan: string; }' is not assignable
  provisionConnection({ ...good, project: { metadata: () => ({ plan: 'pro' }) } });
  // @ts-expect-error: Type 'string' is not assignable
  provisionConnection({ ...good, project: { globalConnectionExternalIds: 'gelato_shared' } });
}

export function fetchOptions(connections: ConnectionsManager, project: PieceProject): void {
  // @ts-expect-error: Property 'pieceName' is missing
  fetchConnection(connections, project, { pieceAuthType: 'SECRET_TEXT' });
  // @ts-expect-error: Type 'number' is not assignable to type 'string'
  fetchConnection(connections, project, { pieceName: 1 });
  // @ts-expect-error: Did you mean to write 'prefix'
  fetchConnection(connections, project, { pieceName, pieceAuthType: 'SECRET_TEXT', prefx: 'gelato' });
  // @ts-expect-error: Did you mean '"SECRET_TEXT"'
  fetchConnection(connections, project, { pieceName, pieceAuthType: 'SECRET_TXT' });
  // @ts-expect-error: Expected 3 arguments
  fetchConnection(connections, project);
  // @ts-expect-error: Property 'get' is missing
  fetchConnection({}, project, { pieceName });
  // @ts-expect-error: 'id' does not exist in type 'PieceProject'
  fetchConnection(connections, { id: 'A1B2' }, { pieceName });
  // @ts-expect-error: Argument of type '1234' is not assignable
  fetchConnection(connections, 1234, { pieceName, pieceAuthType: 'SECRET_TEXT' });
  // @ts-expect-error: Argument of type 'Promise<string | undefined>' is not assignable
  fetchConnection(connections, project.externalId(), { pieceName });
  // @ts-expect-error: Type '"CUSTOM_AUTH"' is not assignable to type '"SECRET_TEXT"'
  fetchConnection<SecretTextValue>(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  // @ts-expect-error: Type '"CUSTOM_AUTH"' is not assignable to type
  fetchConnection<SecretTextValue | NoAuthValue>(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  // @ts-expect-error: Property 'pieceAuthType' is missing
  fetchConnection<SecretTextValue>(connections, project, { pieceName });
  // @ts-expect-error: Type 'string' is not assignable to type 'ConnectionFallback
  fetchConnection(connections, project, { pieceName, fallback: 'ice' });
  // @ts-expect-error: is not assignable to type 'ConnectionFallback
  fetchConnection(connections, project, { pieceName, fallback: {} });
  // @ts-expect-error: is not assignable to type
  fetchConnection(connections, project, { pieceName, fallback: { prefix: 'ice', key: (id: string) => id } });
  // @ts-expect-error: Type 'Promise<string>' is not assignable to type 'string'
  fetchConnection(connections, project, { pieceName, fallback: { key: async (id) => id } });
  // @ts-expect-error: 'prefx' does not exist
  fetchConnection(connections, project, { pieceName, fallback: { prefx: 'ice' } });
}

export async function fetchResults(connections: ConnectionsManager, project: PieceProject): Promise<void> {
  const text = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'SECRET_TEXT' });
  // @ts-expect-error: Property 'props' does not exist
  text.props;
  // @ts-expect-error: Type 'string' is not assignable to type 'number'
  const length: number = text.secret_text;

  const { props } = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  // @ts-expect-error: Type 'unknown' is not assignable to type 'string'
  const url: string = props['base_url'];

  const token = await fetchConnection(connections, project, { pieceName, pieceAuthType: 'PLATFORM_OAUTH2' });
  // @ts-expect-error: Property 'refresh_token' does not exist
  token.refresh_token;

  const untyped = await fetchConnection(connections, project, { pieceName });
  // @ts-expect-error: 'untyped' is of type 'unknown'
  untyped.secret_text;

  // @ts-expect-error: Property 'secret_text' does not exist on type 'Promise<SecretTextValue>'
  fetchConnection(connections, project, { pieceName, pieceAuthType: 'SECRET_TEXT' }).secret_text;
}

export function pieceOptions(context: PieceContext, connections: ConnectionsManager): void {
  // @ts-expect-error: Property 'pieceName' is missing
  predefinedConnection({ pieceAuthType: 'SECRET_TEXT' });
  // @ts-expect-error: Property 'pieceAuthType' is missing
  predefinedConnection({ pieceName });
  // @ts-expect-error: Did you mean '"SECRET_TEXT"'
  predefinedConnection({ pieceName, pieceAuthType: 'SECRET_TXT' });
  // @ts-expect-error: Did you mean to write 'prefix'
  predefinedConnection({ pieceName, pieceAuthType: 'SECRET_TEXT', prefx: 'gelato' });
  // @ts-expect-error: Type '"CUSTOM_AUTH"' is not assignable to type '"SECRET_TEXT"'
  predefinedConnection<SecretTextValue>({ pieceName, pieceAuthType: 'CUSTOM_AUTH' });
  // @ts-expect-error: Type 'number' is not assignable to type 'string'
  predefinedConnection({ pieceName, pieceAuthType: 'SECRET_TEXT', fallback: { prefix: 1 } });

  const gelato = predefinedConnection({ pieceName, pieceAuthType: 'SECRET_TEXT' });
  // @ts-expect-error: Expected 1 arguments
  gelato.get();
  // @ts-expect-error: Property 'project' is missing
  gelato.get({ connections });
  // @ts-expect-error: Type 'undefined' is not assignable to type 'PieceProject'
  gelato.get({ connections, project: undefined });
  // @ts-expect-error: Property 'secret_text' does not exist on type 'Promise<SecretTextValue>'
  gelato.get(context).secret_text;
  // @ts-expect-error: Property 'props' does not exist
  gelato.options((value) => value.props);
  // @ts-expect-error: Type 'string' is not assignable to type 'DropdownOption
  gelato.options(() => ['milk']);
  // @ts-expect-error: Property 'label' is missing
  gelato.options(() => [{ value: 'milk' }]);
  // @ts-expect-error: Property 'options' is missing
  gelato.options(() => ({ disabled: true }));
  // @ts-expect-error: Type 'void' is not assignable
  gelato.options(() => {});
}

export function provisionResult(made: ProvisionedConnection): void {
  // @ts-expect-error: Property 'props' does not exist
  made.connection.props;
  // @ts-expect-error: Property 'id' does not exist
  made.id;
  // @ts-expect-error: This comparison appears to be unintentional
  made.action === 'deleted';
  // @ts-expect-error: Type 'string | null' is not assignable to type 'string'
  const version: string = made.connection.pieceVersion;
}

export function errors(error: unknown): void {
  // @ts-expect-error: 'error' is of type 'unknown'
  error.code;
  if (!isPredefinedConnectionError(error)) return;
  // @ts-expect-error: This comparison appears to be unintentional
  error.code === 'NOT_FOUND';
  // @ts-expect-error: Cannot assign to 'code'
  error.code = 'NETWORK';
  // @ts-expect-error: Type 'number | undefined' is not assignable to type 'number'
  const status: number = error.serverStatus;
  // @ts-expect-error: Property 'status' does not exist
  error.status;
  // @ts-expect-error: Type '"GONE"' is not assignable
  new PredefinedConnectionError({ code: 'GONE', message: 'gone', retryable: false });
  // @ts-expect-error: Property 'retryable' is missing
  new PredefinedConnectionError({ code: 'NETWORK', message: 'gone' });
}

export function hooksThatAreNone(): void {
  // @ts-expect-error: Type 'string' is not assignable
  provisionConnection({ ...good, onRequest: 'console.log' });
  // @ts-expect-error: Property 'status' does not exist
  provisionConnection({ ...good, onRequest: ({ status }) => status });
  // @ts-expect-error: Property 'headers' does not exist
  provisionConnection({ ...good, onResponse: ({ headers }) => headers });
}

export function wrongChecks(): void {
  const instance = { instanceUrl, apiKey };
  // @ts-expect-error: Property 'apiKey' is missing
  checkInstance({ instanceUrl });
  // @ts-expect-error: 'externalProjectId' does not exist
  checkInstance({ ...instance, externalProjectId: 'org_1234' });
  // @ts-expect-error: is not assignable
  checkInstance({ ...instance, pieceVersion: '0.4.1' });
  // @ts-expect-error: is not assignable
  checkInstance({ ...instance, pieceName, props: { base_url: 'https://a.test' } });
  // @ts-expect-error: is not assignable
  checkInstance({ ...instance, signingKeyId: 'id', signingKey: 5 });
}

export function wrongRuns(): void {
  const run = { instanceUrl, apiKey, pieceName };
  // @ts-expect-error: Property 'pieceName' is missing
  provisionConnections([], { instanceUrl, apiKey });
  // @ts-expect-error: 'externalProjectId' does not exist
  provisionConnections([], { ...run, externalProjectId: 'org_1234' });
  // @ts-expect-error: is not assignable
  provisionConnections('org_1234', run);
  // @ts-expect-error: is not assignable
  provisionConnections(['org_1234'], run);
  // @ts-expect-error: is not assignable
  provisionConnections([{ externalProjectId: 5 }], run);
  // @ts-expect-error: is not assignable
  provisionConnections([], { ...run, credentials: () => 'secret' });
  // @ts-expect-error: is not assignable
  removeConnections('org_1234', run);
  // @ts-expect-error: is not assignable
  removeConnections([5], run);
  // @ts-expect-error: 'credentials' does not exist
  removeConnections([], { ...run, credentials: () => ({}) });
}
