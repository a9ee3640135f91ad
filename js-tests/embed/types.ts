// What must compile, and what must not: the compiler is the test.
import { createPrivateKey, webcrypto } from 'node:crypto';

import { createEmbedToken, isPredefinedConnectionError } from '../../pkg/src/entry/embed.js';
import type { EmbedTokenOptions, SigningKey } from '../../pkg/src/entry/embed.js';

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
