/**
 * What Postgres itself adds to the answers of Activepieces 0.85.4: text that it refuses or changes, index rows that
 * are too large, unique violations and ILIKE.
 */
import { constants, deflateRawSync } from 'node:zlib';

import { RawError } from './errors.js';

/**
 * Text as it reaches a column or a parameter: a NUL is refused, a lone surrogate becomes U+FFFD. So two ids that differ
 * only in their lone surrogates are one.
 * @param {string} value
 */
export function text(value) {
  if (value.includes('\0')) {
    throw new RawError('invalid byte sequence for encoding "UTF8": 0x00', { code: '22021' });
  }
  return Buffer.from(value, 'utf8').toString('utf8');
}

/** @param {string} constraint */
export function uniqueViolation(constraint) {
  return new RawError(`duplicate key value violates unique constraint "${constraint}"`, { code: '23505' });
}

/**
 * The protocol counts the parameters of a statement in 16 bits. With more, the count wraps around and Postgres refuses
 * the statement.
 * @param {number} count
 * @param {number} most
 */
export function assertBindable(count, most) {
  if (count <= most) return;
  throw new RawError(`bind message has ${count % (most + 1)} parameter formats but 0 parameters`, { code: '08P01' });
}

const LARGEST_INDEX_ROW = 2704;

/**
 * Both tables have an index on (platformId, externalId), which takes no row above 2704 bytes.
 * @param {string} index
 * @param {string} platformId
 * @param {string} externalId
 */
export function assertIndexable(index, platformId, externalId) {
  const size = indexRowSize(platformId, externalId);
  if (size <= LARGEST_INDEX_ROW) return;
  throw new RawError(
    `index row size ${size} exceeds btree version 4 maximum ${LARGEST_INDEX_ROW} for index "${index}"`,
    { code: '54000' },
  );
}

/**
 * An 8-byte header, the platform id behind a 1-byte length, the external id behind a 4-byte one, all aligned.
 * @param {string} platformId
 * @param {string} externalId
 */
function indexRowSize(platformId, externalId) {
  const head = align(8 + 1 + Buffer.byteLength(platformId), 4);
  return align(head + 4 + storedSize(Buffer.from(externalId)), 8);
}

/**
 * Postgres compresses long values without an entropy coder and keeps the result only if it saves a quarter; deflate
 * with its fixed codes comes close. That is why 3000 equal letters fit and 2700 random ones do not.
 * @param {Buffer} bytes
 */
function storedSize(bytes) {
  if (bytes.length < 512) return bytes.length;
  const compressed = deflateRawSync(bytes, { strategy: constants.Z_FIXED }).length;
  return compressed < bytes.length * 0.75 ? compressed : bytes.length;
}

/**
 * @param {number} size
 * @param {number} to
 */
function align(size, to) {
  return Math.ceil(size / to) * to;
}

/**
 * `… ILIKE '%part%'` for the rows of a list: `%` and `_` in the part are wildcards, a backslash takes the next character
 * literally.
 * @param {string} part
 * @returns {(value: string) => boolean}
 */
export function ilikeAnywhere(part) {
  const source = `%${text(part)}%`.replace(/\\([^])|%|_|[$()*+./?[\\\]^{|}]/g, (token, escaped) => {
    if (escaped !== undefined) return escaped.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
    if (token === '%') return '[^]*';
    if (token === '_') return '[^]';
    return `\\${token}`;
  });
  // Without anchors the engine searches much faster. A backslash at the end of the part takes the last `%`.
  const pattern = new RegExp(`^${source}$`.replace(/^\^\[\^\]\*/, '').replace(/\[\^\]\*\$$/, ''), 'iu');
  return (value) => pattern.test(value);
}
