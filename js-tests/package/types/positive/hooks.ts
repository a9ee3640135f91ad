// What must compile: hooks of any shape, and the use of what they are told.
import {
  type ErrorCode,
  type ObservedRequest,
  type ObservedResponse,
  provisionConnection,
  type ProvisionConnectionOptions,
  removeConnection,
} from 'predefined-connection';

import { isExactly } from '../equal.js';

const customer = {
  instanceUrl: 'https://cloud.activepieces.com',
  apiKey: 'sk-123',
  externalProjectId: 'org_1234',
  pieceName: '@activepieces/piece-gelato',
};
const options = { ...customer, pieceAuthType: 'NO_AUTH' } as const;

export async function hooks(): Promise<void> {
  const seen: ObservedRequest[] = [];
  await provisionConnection({ ...options, onRequest: (request) => seen.push(request), onResponse: async () => {} });
  await provisionConnection({ ...options, onRequest: undefined, onResponse: undefined });
  await removeConnection({ ...customer, onRequest: () => {}, onResponse: ({ status, code }) => status ?? code });
}

export const told: Pick<ProvisionConnectionOptions, 'onRequest' | 'onResponse'> = {
  onRequest(request) {
    isExactly<ObservedRequest>()(request, true);
    isExactly<'GET' | 'POST' | 'DELETE'>()(request.method, true);
    isExactly<number>()(request.attempt, true);
  },
  onResponse(response) {
    isExactly<ObservedResponse>()(response, true);
    isExactly<number | undefined>()(response.status, true);
    isExactly<ErrorCode | undefined>()(response.code, true);
    isExactly<number>()(response.milliseconds, true);
  },
};
