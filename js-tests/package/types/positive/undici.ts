// What must compile: the `fetch` and the `Headers` of undici, from npm and as Node's own types have them.
import { type Fetch, provisionConnection } from 'predefined-connection';
import { type Dispatcher, fetch, Headers } from 'undici';
import type * as bundled from 'undici-types';

const options = {
  instanceUrl: 'https://cloud.activepieces.com',
  apiKey: 'sk-123',
  externalProjectId: 'org_1234',
  pieceName: '@activepieces/piece-gelato',
  pieceAuthType: 'NO_AUTH',
} as const;

export async function undici(dispatcher: Dispatcher): Promise<void> {
  await provisionConnection({ ...options, fetch });
  await provisionConnection({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
  await provisionConnection({ ...options, fetch: async () => ({ status: 200, headers: new Headers(), text: async () => '{}' }) });
}

export const traced: Fetch = (url, init) => {
  const headers = new Headers(init.headers);
  headers.set('x-traced', 'yes');
  return fetch(url, { ...init, headers });
};

export async function nodesOwn(fetch: typeof bundled.fetch, dispatcher: bundled.Dispatcher, headers: bundled.Headers): Promise<void> {
  await provisionConnection({ ...options, fetch });
  await provisionConnection({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
  await provisionConnection({ ...options, fetch: async () => ({ status: 200, headers, text: async () => '{}' }) });
}
