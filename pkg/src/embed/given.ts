import { nearest } from './nearest.js';
import { kindInWords, refuse } from './refuse.js';

/** The options as they were at the call: each of the caller's own members, read once. */
export type Given = ReadonlyMap<string, unknown>;

/** The options of `createEmbedToken`. */
export const EMBED_TOKEN_OPTIONS: readonly string[] = [
  'signingKeyId',
  'signingKey',
  'externalUserId',
  'externalProjectId',
  'firstName',
  'lastName',
  'role',
  'projectDisplayName',
  'expiresIn',
  'version',
  'piecesFilterType',
  'piecesTags',
  'pieceSet',
  'concurrencyPoolKey',
  'concurrencyPoolLimit',
];

/** Claims and options of libraries that sign such tokens by hand, and what does the same here. */
const OTHER_NAMES = new Map([
  ['pieces', 'piecesFilterType and piecesTags'],
  ['privateKey', 'signingKey'],
  ['kid', 'signingKeyId'],
  ['exp', 'expiresIn'],
]);

/**
 * Reads the options as `JSON.stringify` would: own enumerable members, getters included, and `toJSON` where there is one. Refuses
 * names that are not among `known`, whether misspelt or claims that Activepieces does not read.
 */
export function readOptions(options: unknown, known: readonly string[]): Given {
  const plain = plainOf('options', options);
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    refuse('options', `must be an object, not ${kindInWords(plain)}`);
  }
  const entries = attempt('options', () => Object.entries(plain)).filter(([, value]) => value !== undefined);
  for (const [name] of entries) if (!known.includes(name)) refuseUnknown(name, known);
  // The key is no JSON: a Buffer's `toJSON` would take it apart.
  const read = entries.map(([name, value]) => [name, name === 'signingKey' ? value : plainOf(name, value)] as const);
  // null, too, says that an option is not given.
  return new Map(read.filter(([, value]) => value !== undefined && value !== null));
}

function refuseUnknown(name: string, known: readonly string[]): never {
  // What is no name may be anything, even a secret.
  if (!/^[\w$-]{1,40}$/.test(name)) refuse('options', 'has a key that is not an option');
  const meant = OTHER_NAMES.get(name) ?? nearest(name, known);
  return refuse(name, `is not an option: ${meant === undefined ? 'is it misspelt?' : `did you mean ${meant}?`}`);
}

function plainOf(name: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    return attempt(name, () => {
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === 'function') return toJSON.call(value);
      return Array.isArray(value) ? Array.from(value) : value;
    });
  }
  return value;
}

/** Runs code of the caller's, such as a getter. What it throws may hold a secret and is not shown. */
function attempt<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch {
    return refuse(field, 'could not be read');
  }
}
