// What must compile, and what must not: the compiler is the test.
import { createPrivateKey, webcrypto } from 'node:crypto';

import { createEmbedSession, createEmbedToken, isPredefinedConnectionError, PredefinedConnectionError } from '../../pkg/src/entry/embed.js';
import type { EmbedSessionOptions, EmbedTokenOptions, SessionConnection, SettledConnection, SigningKey } from '../../pkg/src/entry/embed.js';

declare const domKey: CryptoKey;
declare const nodeKey: webcrypto.CryptoKey;
declare const maybe: string | undefined;
declare const isPro: boolean;

const least = { signingKeyId: 'id', signingKey: 'PEM', externalUserId: 'user', externalProjectId: 'org' };

export const token: string = await createEmbedToken(least);
export const keys: SigningKey[] = ['PEM', Buffer.alloc(1), new Uint8Array(1), new ArrayBuffer(1), domKey, nodeKey];

export const accepted: EmbedTokenOptions[] = [
  { ...least, firstName: maybe, lastName: undefined, role: 'VIEWER', projectDisplayName: 'Acme', expiresIn: 60 },
  { ...least, version: 'v3', piecesFilterType: 'ALLOWED', piecesTags: ['free'] as const },
  { ...least, ...(isPro ? { piecesFilterType: 'NONE' } : { piecesFilterType: 'ALLOWED', piecesTags: ['free'] }) },
  { ...least, version: 'v4', pieceSet: maybe },
  { ...least, ...(isPro && { concurrencyPoolKey: 'pool', concurrencyPoolLimit: 5 }) },
];

export const refused: EmbedTokenOptions[] = [
  // @ts-expect-error: there is no user
  { signingKeyId: 'id', signingKey: 'PEM', externalProjectId: 'org' },
  // @ts-expect-error: the user may be missing
  { ...least, externalUserId: maybe },
  // @ts-expect-error: the customer may be missing
  { ...least, externalProjectId: maybe },
  // @ts-expect-error: an id is a text
  { ...least, externalUserId: 1 },
  // @ts-expect-error: it is a number of seconds
  { ...least, expiresIn: '5m' },
  // @ts-expect-error: no such filter
  { ...least, piecesFilterType: 'BLOCKED' },
  // @ts-expect-error: version 3 has no piece sets
  { ...least, pieceSet: 'basic' },
  // @ts-expect-error: version 4 has no tags
  { ...least, version: 'v4', piecesTags: ['free'] },
  // @ts-expect-error: no such version
  { ...least, version: 'v2' },
  // @ts-expect-error: a misspelt option
  { ...least, lastname: 'User' },
  // @ts-expect-error: no KeyObject
  { ...least, signingKey: createPrivateKey('PEM') },
];

try {
  await createEmbedToken(least);
} catch (error) {
  if (isPredefinedConnectionError(error)) error.code satisfies string;
}

const connection = {
  instanceUrl: 'https://ap.test',
  apiKey: 'sk',
  pieceName: '@activepieces/piece-gelato',
  pieceAuthType: 'SECRET_TEXT',
  props: { secret_text: 'secret' },
} as const;
const login = { ...least, ...connection };

declare const ctx: { waitUntil(promise: Promise<unknown>): void };
/** As `next/server` declares it. */
declare function after<T>(task: Promise<T> | (() => T | Promise<T>)): void;
declare const log: { warn(message: unknown): boolean };

export const session: { token: string; connection: SessionConnection } = await createEmbedSession(login);

export const logins: EmbedSessionOptions[] = [
  { ...login, waitAtMost: 0, waitUntil: (promise) => ctx.waitUntil(promise), onSettled: ({ status }) => log.warn(status) },
  { ...login, waitUntil: after, onSettled: async (connection) => void connection.status },
  { ...login, waitAtMost: undefined, waitUntil: undefined, onSettled: undefined, signal: new AbortController().signal },
  { ...login, version: 'v4', pieceSet: maybe, timeout: 60_000, apiKey: async () => 'sk', project: { displayName: 'Acme' } },
  { ...login, pieceAuthType: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test' } },
  { ...login, pieceAuthType: 'NO_AUTH', props: undefined },
];

export const refusedLogins: EmbedSessionOptions[] = [
  // @ts-expect-error: there is no connection
  { ...least },
  // @ts-expect-error: there is no user
  { ...connection, signingKeyId: 'id', signingKey: 'PEM', externalProjectId: 'org' },
  // @ts-expect-error: props of another auth type
  { ...login, pieceAuthType: 'BASIC_AUTH' },
  // @ts-expect-error: version 4 has no tags
  { ...login, version: 'v4', piecesTags: ['free'] },
  // @ts-expect-error: it is a number of milliseconds
  { ...login, waitAtMost: '2s' },
  // @ts-expect-error: it is called with a promise
  { ...login, waitUntil: (seconds: number) => seconds },
  // @ts-expect-error: a misspelt option
  { ...login, waitUpTo: 1 },
];

/** What is there in each state, and nothing else. */
export function told(connection: SessionConnection): string {
  switch (connection.status) {
    case 'provisioned':
      // @ts-expect-error: there is no error
      connection.error satisfies unknown;
      return `${connection.action} ${connection.connection.externalId} ${connection.warnings.join()}`;
    case 'failed':
      // @ts-expect-error: there is no result
      connection.action satisfies unknown;
      connection.error satisfies PredefinedConnectionError;
      return connection.error.code;
    case 'pending':
      return connection.status;
    default:
      return connection satisfies never;
  }
}

export const neverPending = (connection: SettledConnection): 'provisioned' | 'failed' => connection.status;
