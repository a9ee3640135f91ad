/**
 * Lists with a cursor, as Activepieces 0.85.4 cuts them. A limit of 0 or below means all rows and no cursor; there is
 * no maximum, but a page that is too large fails in the database.
 *
 * @import { World } from './world.js'
 *
 * @typedef {{ cursor?: string | undefined, limit: number }} PageQuery
 */
import { RawError } from './errors.js';
import { assertBindable } from './postgres.js';

/**
 * @template Row
 * @typedef {{ data: Row[], next: string | null, previous: string | null }} Page
 */

/**
 * @template Row
 * @typedef {object} Order
 * @property {(a: Row, b: Row) => number} sort
 * @property {(row: Row) => string} encode the position of a row
 * @property {(position: string) => (row: Row) => number} decode compares a row with a position; above 0 is after it
 */

/** @param {string} text */
const toBase64 = (text) => Buffer.from(text).toString('base64');

/** @param {string} text */
const fromBase64 = (text) => Buffer.from(text, 'base64').toString();

/**
 * Base64 of `next_` or `prev_` and a position, itself base64. Anything but `next_` pages backwards; a cursor without a
 * position gives the first page.
 * @param {string | undefined} cursor
 */
function readCursor(cursor) {
  const [direction, position] = fromBase64(cursor ?? '').split('_');
  return position ? { forward: direction === 'next', position: fromBase64(position) } : undefined;
}

/**
 * @template Row
 * @param {World} world
 * @param {Row[]} rows
 * @param {PageQuery} query
 * @param {Order<Row>} order
 * @returns {Page<Row>}
 */
function cut(world, rows, { cursor, limit }, { sort, encode, decode }) {
  const sorted = [...rows].sort(sort);
  if (limit <= 0) return { data: bindable(world, sorted), next: null, previous: null };

  const from = readCursor(cursor);
  const placeOf = from ? decode(from.position) : () => 0;
  const reached = from ? sorted.filter((row) => (from.forward ? placeOf(row) > 0 : placeOf(row) < 0)) : sorted;
  const isBackward = from !== undefined && !from.forward;
  const data = bindable(world, isBackward ? reached.slice(-limit) : reached.slice(0, limit));
  const hasMore = reached.length > data.length;
  const [first, last] = [data.at(0), data.at(-1)];
  const positionOf = (/** @type {string} */ direction, /** @type {Row} */ row) =>
    toBase64(`${direction}_${toBase64(encode(row))}`);
  return {
    data,
    next: last !== undefined && (hasMore || isBackward) ? positionOf('next', last) : null,
    previous: first !== undefined && (isBackward ? hasMore : from) ? positionOf('prev', first) : null,
  };
}

/**
 * A second query looks up what belongs to the rows of the page, with one parameter per row.
 * @template Row
 * @param {World} world
 * @param {Row[]} rows
 */
function bindable(world, rows) {
  assertBindable(rows.length, world.settings.maxPageRows);
  return rows;
}

/** @type {Order<{ created: string }>} */
const BY_CREATED = {
  sort: (a, b) => compare(a.created, b.created),
  encode: ({ created }) => `created:${Date.parse(created)}`,
  decode(position) {
    const [column = '', value = ''] = position.split(':');
    if (column !== 'created') throw new RawError(`entity property not found ${column}`);
    const time = Number.parseInt(value, 10);
    if (Number.isNaN(time)) throw new RawError('date column in cursor should be a valid timestamp');
    return ({ created }) => wholeSecond(Date.parse(created)) - wholeSecond(time);
  },
};

/** @param {number} time */
const wholeSecond = (time) => Math.floor(time / 1000);

/**
 * Connections page by `created` truncated to whole seconds, on both sides of the comparison: whatever else was created
 * within the second of a page's last row is never listed.
 * @template {{ created: string }} Row
 * @param {World} world
 * @param {Row[]} rows
 * @param {PageQuery} query
 */
export function pageByCreated(world, rows, query) {
  return cut(world, rows, query, /** @type {Order<Row>} */ (BY_CREATED));
}

/** @typedef {{ type: string, displayName: string, id: string }} Named */

/** @type {Order<Named>} */
const BY_NAME = {
  sort: compareNames,
  encode: ({ type, displayName, id }) => JSON.stringify({ type, displayName, id }),
  decode(position) {
    const from = parse(position);
    return (row) => compareNames(row, from);
  },
};

/**
 * PERSONAL sorts before TEAM.
 * @param {Named} a
 * @param {Named} b
 */
function compareNames(a, b) {
  return compare(a.type, b.type) || compare(a.displayName, b.displayName) || compare(a.id, b.id);
}

/**
 * @param {string} position
 * @returns {Named}
 */
function parse(position) {
  const whole = { type: '', displayName: '', id: '' };
  try {
    return { ...whole, ...JSON.parse(position) };
  } catch {
    return whole;
  }
}

/**
 * Projects page by (type, displayName, id), which loses nothing.
 * @template {Named} Row
 * @param {World} world
 * @param {Row[]} rows
 * @param {PageQuery} query
 */
export function pageByName(world, rows, query) {
  return cut(world, rows, query, /** @type {Order<Row>} */ (/** @type {unknown} */ (BY_NAME)));
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
