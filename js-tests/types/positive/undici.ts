// What must compile: the `fetch` of the npm package undici.
import { provisionConnection } from 'predefined-connection';
import type { Dispatcher, fetch as undiciFetch } from 'undici-types';

export async function undici(fetch: typeof undiciFetch, dispatcher: Dispatcher): Promise<void> {
  const options = {
    instanceUrl: 'https://cloud.activepieces.com',
    apiKey: 'sk-123',
    externalProjectId: 'org_1234',
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'NO_AUTH',
  } as const;
  await provisionConnection({ ...options, fetch });
  await provisionConnection({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
}
