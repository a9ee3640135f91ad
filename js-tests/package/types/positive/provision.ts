// What must compile: calls of provisionConnection, and the use of what it gives.
import {
  type Credentials,
  type Fetch,
  type JsonObject,
  type PieceAuthType,
  provisionConnection,
  type ProvisionConnectionOptions,
  type ProvisionedConnection,
} from 'predefined-connection';

import { isExactly } from '../equal.js';

const customer = {
  instanceUrl: 'https://cloud.activepieces.com',
  apiKey: 'sk-123',
  externalProjectId: 'org_1234',
  pieceName: '@activepieces/piece-gelato',
};

const oauth2 = { client_id: 'id', code: 'code', scope: '' };

export async function everyAuthType(): Promise<void> {
  await provisionConnection({ ...customer, pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'sekret' } });
  await provisionConnection({ ...customer, pieceAuthType: 'BASIC_AUTH', props: { username: 'u', password: 'p' } });
  await provisionConnection({ ...customer, pieceAuthType: 'CUSTOM_AUTH', props: { base_url: 'https://a.test', port: 1, tls: true, tags: ['a'], none: null } });
  await provisionConnection({ ...customer, pieceAuthType: 'CUSTOM_AUTH', props: {} });
  await provisionConnection({ ...customer, pieceAuthType: 'OIDC', props: { issuer: 'https://a.test' } });
  await provisionConnection({ ...customer, pieceAuthType: 'NO_AUTH' });
  await provisionConnection({ ...customer, pieceAuthType: 'NO_AUTH', props: {} });
  await provisionConnection({ ...customer, pieceAuthType: 'NO_AUTH', props: undefined });
  await provisionConnection({ ...customer, pieceAuthType: 'OAUTH2', props: { ...oauth2, client_secret: 's', redirect_url: 'https://r.test' } });
  await provisionConnection({ ...customer, pieceAuthType: 'PLATFORM_OAUTH2', props: { ...oauth2, redirect_url: 'https://r.test' } });
  await provisionConnection({ ...customer, pieceAuthType: 'CLOUD_OAUTH2', props: oauth2 });
}

export async function everyPropOfOAuth2(): Promise<void> {
  const all = { ...oauth2, code_challenge: 'c', authorization_method: 'BODY', props: { tenant: 't' } } as const;
  const props = { ...all, client_secret: 's', redirect_url: 'https://r.test', grant_type: 'client_credentials' } as const;
  await provisionConnection({ ...customer, pieceAuthType: 'OAUTH2', props });
  await provisionConnection({ ...customer, pieceAuthType: 'PLATFORM_OAUTH2', props: { ...all, redirect_url: 'https://r.test' } });
  await provisionConnection({ ...customer, pieceAuthType: 'CLOUD_OAUTH2', props: { ...all, authorization_method: 'HEADER' } });
}

interface GelatoProps {
  base_url: string;
  access_token: string;
  region?: 'eu' | 'us';
  limits?: { perMinute: number };
}

class GelatoAccount implements GelatoProps {
  base_url = 'https://a.test';
  access_token = 'good';
}

interface Tenant {
  tenant: string;
}

export async function propsHoweverTheyAreWritten(given: GelatoProps, frozen: Readonly<GelatoProps>, tenant: Tenant): Promise<void> {
  const constant = { base_url: 'https://a.test', nested: { list: [1, 2] } } as const;
  const record: Record<string, string> = {};
  const unknowns: Readonly<Record<string, unknown>> = {};
  for (const props of [given, frozen, constant, record, unknowns, new GelatoAccount(), Object.freeze({ base_url: 'https://a.test' })]) {
    await provisionConnection({ ...customer, pieceAuthType: 'CUSTOM_AUTH', props });
    await provisionConnection({ ...customer, pieceAuthType: 'OIDC', props });
  }
  await provisionConnection({ ...customer, pieceAuthType: 'CLOUD_OAUTH2', props: { ...oauth2, props: tenant } });
}

/** Metadata that a vendor has declared. */
interface Plan {
  readonly name: string;
  seats?: number;
  features: readonly string[];
  owner: { id: string; since: Date | string } | null;
}

class Account implements Plan {
  readonly name = 'pro';
  features = ['sso'];
  owner = null;
}

export async function metadataHoweverItIsWritten(plan: Plan, frozen: Readonly<Plan>, json: JsonObject): Promise<void> {
  const constant = { plan: 'pro', nested: { list: [1, [2], { three: 3 }] } } as const;
  const record: Record<string, string> = {};
  const unknowns: Readonly<Record<string, unknown>> = {};
  for (const metadata of [plan, frozen, json, constant, record, unknowns, new Account(), Object.freeze({ plan: 'pro' })]) {
    await provisionConnection({ ...customer, pieceAuthType: 'NO_AUTH', project: { metadata } });
  }
}

export async function everyOption(signal: AbortSignal, metadata: JsonObject): Promise<void> {
  const options = {
    instanceUrl: 'https://cloud.activepieces.com',
    apiKey: 'sk-123',
    externalProjectId: 'org_1234',
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'SECRET_TEXT',
    props: { secret_text: 'sekret' },
    prefix: 'gelato',
    displayName: 'Gelato',
    pieceVersion: '0.4.1',
    preSelectForNewProjects: true,
    project: {
      displayName: 'Acme',
      metadata: { ...metadata, plan: 'pro', seats: 5, trial: false, none: null, left: undefined, list: [1, ['a'], { b: true }] },
      maxConcurrentJobs: 5,
      alertReceiverEmail: 'ops@acme.test',
      globalConnectionExternalIds: ['gelato_shared'],
    },
    fetch,
    signal,
    timeout: 90_000,
    maxRetries: 2,
    headers: { 'x-proxy-token': 'open' },
    allowInsecureHttp: false,
  } as const satisfies ProvisionConnectionOptions;
  await provisionConnection(options);
  await provisionConnection(Object.freeze({ ...options, project: Object.freeze({ ...options.project }) }));
}

/** An option that is not given may as well be `undefined`, whatever `exactOptionalPropertyTypes` says. */
export async function optionsThatAreUndefined(maybe: { text?: string | undefined; signal?: AbortSignal | undefined }): Promise<void> {
  await provisionConnection({
    ...customer,
    pieceAuthType: 'NO_AUTH',
    prefix: maybe.text,
    displayName: maybe.text,
    pieceVersion: maybe.text,
    preSelectForNewProjects: undefined,
    project: { displayName: maybe.text, metadata: undefined, maxConcurrentJobs: undefined, alertReceiverEmail: maybe.text },
    fetch: undefined,
    signal: maybe.signal,
    timeout: undefined,
    maxRetries: undefined,
    headers: undefined,
    allowInsecureHttp: undefined,
  });
}

export async function everyKindOfApiKey(load: () => Promise<string>): Promise<void> {
  const options = { ...customer, pieceAuthType: 'NO_AUTH' } as const;
  await provisionConnection({ ...options, apiKey: 'sk-123' });
  await provisionConnection({ ...options, apiKey: () => 'sk-123' });
  await provisionConnection({ ...options, apiKey: async () => 'sk-123' });
  await provisionConnection({ ...options, apiKey: load });
}

export async function everyKindOfFetch(given: typeof globalThis.fetch, own: Fetch): Promise<void> {
  const options = { ...customer, pieceAuthType: 'NO_AUTH' } as const;
  await provisionConnection({ ...options, fetch: globalThis.fetch });
  await provisionConnection({ ...options, fetch: given });
  await provisionConnection({ ...options, fetch: own });
  await provisionConnection({ ...options, fetch: (url, init) => fetch(url, init) });
  await provisionConnection({
    ...options,
    fetch: async (url, init) => {
      isExactly<string>()(url, true);
      isExactly<AbortSignal>()(init.signal, true);
      isExactly<Record<string, string>>()(init.headers, true);
      return given(url, { ...init, keepalive: true, headers: { ...init.headers, 'x-traced': new URL(url).pathname } });
    },
  });
  await provisionConnection({ ...options, fetch: async () => ({ status: 200, headers: new Headers(), text: async () => '{}' }) });
}

/** Types for a program that carries options from one place to another. */
export function optionsAsValues(credentials: Credentials): Promise<ProvisionedConnection> {
  const options: ProvisionConnectionOptions = { ...customer, ...credentials };
  return provisionConnection(options);
}

export async function result(): Promise<void> {
  const made = await provisionConnection({ ...customer, pieceAuthType: 'NO_AUTH' });
  isExactly<ProvisionedConnection>()(made, true);
  const action: 'created' | 'updated' | 'unchanged' = made.action;
  isExactly<string>()(made.project.id, true);
  isExactly<string>()(made.project.externalId, true);
  isExactly<boolean>()(made.project.created, true);
  isExactly<string>()(made.connection.externalId, true);
  isExactly<string | null>()(made.connection.pieceVersion, true);
  isExactly<string[]>()(made.connection.projectIds, true);
  isExactly<number>()(made.duplicatesRemoved, true);
  isExactly<string[]>()(made.shadowedBy.map(({ id }) => id), true);
  isExactly<number>()(made.requests, true);
}

export function everyAuthTypeHasAName(type: PieceAuthType): void {
  type Names = 'SECRET_TEXT' | 'BASIC_AUTH' | 'CUSTOM_AUTH' | 'OIDC' | 'NO_AUTH' | 'OAUTH2' | 'PLATFORM_OAUTH2' | 'CLOUD_OAUTH2';
  isExactly<Names>()(type, true);
}
