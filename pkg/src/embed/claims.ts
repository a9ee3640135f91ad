import { filledText, oneOf, required, text, texts, whole } from './checks.js';
import type { Given } from './given.js';
import { refuse } from './refuse.js';

/** The token's payload; members that are undefined are left out of it. */
export type Claims = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const DEFAULT_SECONDS = 300;
/** Five minutes in milliseconds are more than this, which is how a wrong unit is found. */
const MAX_SECONDS = 86_400;
/** The largest number that the server's database holds in such a column. */
const MAX_LIMIT = 2_147_483_647;

/** Checks the options that go into the payload. `now` is in milliseconds. */
export function readClaims(given: Given, now: number): Claims {
  const issuedAt = Math.floor(now / 1000);
  const rule = `must be a whole number of seconds from 1 to ${MAX_SECONDS} (one day)`;
  return {
    // First, as a token without one of them logs in as someone else.
    externalUserId: required(given, 'externalUserId', filledText),
    externalProjectId: required(given, 'externalProjectId', filledText),
    firstName: text(given, 'firstName') ?? '',
    lastName: text(given, 'lastName') ?? '',
    role: filledText(given, 'role'),
    projectDisplayName: filledText(given, 'projectDisplayName'),
    ...pieces(given),
    ...concurrencyPool(given),
    iat: issuedAt,
    exp: issuedAt + (whole(given, 'expiresIn', 1, MAX_SECONDS, rule) ?? DEFAULT_SECONDS),
  };
}

/** Which pieces the user sees. A claim of another version is refused: Activepieces would ignore it and show all pieces. */
function pieces(given: Given): Claims {
  const version = oneOf(given, 'version', ['v3', 'v4']) ?? 'v3';
  const foreign = version === 'v3' ? ['pieceSet'] : ['piecesFilterType', 'piecesTags'];
  for (const name of foreign) if (given.has(name)) refuse(name, `is not read with version '${version}'`);
  if (version === 'v4') return { version, pieceSet: filledText(given, 'pieceSet') };

  const piecesFilterType = oneOf(given, 'piecesFilterType', ['NONE', 'ALLOWED']);
  const piecesTags = texts(given, 'piecesTags');
  const some = piecesTags !== undefined && piecesTags.length > 0;
  if (some && piecesFilterType !== 'ALLOWED') refuse('piecesTags', "is read only with piecesFilterType 'ALLOWED'");
  if (!some && piecesFilterType === 'ALLOWED') refuse('piecesTags', "must name at least one tag with piecesFilterType 'ALLOWED'");
  return { version, piecesFilterType, piecesTags };
}

/** Activepieces ignores one of the two without the other. */
function concurrencyPool(given: Given): Claims {
  const concurrencyPoolKey = filledText(given, 'concurrencyPoolKey');
  const rule = 'must be a whole number of 1 or more';
  const concurrencyPoolLimit = whole(given, 'concurrencyPoolLimit', 1, MAX_LIMIT, rule);
  if (concurrencyPoolKey === undefined && concurrencyPoolLimit !== undefined) {
    refuse('concurrencyPoolKey', 'is missing: concurrencyPoolLimit needs it');
  }
  if (concurrencyPoolLimit === undefined && concurrencyPoolKey !== undefined) {
    refuse('concurrencyPoolLimit', 'is missing: concurrencyPoolKey needs it');
  }
  return { concurrencyPoolKey, concurrencyPoolLimit };
}
