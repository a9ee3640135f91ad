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
import { firstIndex } from './sorted.js';

/**
 * @template Row
 * @typedef {{ data: Row[], next: string | null, previous: string | null }} Page
 */

/**
 * @template Row
 * @typedef {object} Order
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
 * @typedef {object} Rows
 * @property {Row[]} sorted in the order of the list
 * @property {(row: Row) => boolean} passes which of them it lists
 */

/**
 * @template Row
 * @param {World} world
 * @param {Rows<Row>} rows
 * @param {PageQuery} query
 * @param {Order<Row>} order
 * @returns {Page<Row>}
 */
function cut(world, rows, { cursor, limit }, { encode, decode }) {
  if (limit <= 0) return { data: bindable(world, rows.sorted.filter(rows.passes)), next: null, previous: null };

  const from = readCursor(cursor);
  const placeOf = from ? decode(from.position) : () => 1;
  const isBackward = from !== undefined && !from.forward;
  // One row more than the page holds tells whether there are more.
  const reached = isBackward ? rowsBefore(rows, placeOf, limit + 1) : rowsAfter(rows, placeOf, limit + 1);
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
 * @template Row
 * @param {Rows<Row>} rows
 * @param {(row: Row) => number} placeOf
 * @param {number} most
 */
function rowsAfter({ sorted, passes }, placeOf, most) {
  /** @type {Row[]} */
  const found = [];
  for (let at = firstIndex(sorted, (row) => placeOf(row) > 0); at < sorted.length && found.length < most; at += 1) {
    if (passes(sorted[at])) found.push(sorted[at]);
  }
  return found;
}

/**
 * @template Row
 * @param {Rows<Row>} rows
 * @param {(row: Row) => number} placeOf
 * @param {number} most
 */
function rowsBefore({ sorted, passes }, placeOf, most) {
  /** @type {Row[]} */
  const found = [];
  for (let at = firstIndex(sorted, (row) => placeOf(row) >= 0) - 1; at >= 0 && found.length < most; at -= 1) {
    if (passes(sorted[at])) found.push(sorted[at]);
  }
  return found.reverse();
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

/**
 * @param {{ created: string }} a
 * @param {{ created: string }} b
 */
export function compareCreated(a, b) {
  return compare(a.created, b.created);
}

/** @type {Order<{ created: string }>} */
const BY_CREATED = {
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
 * @param {Rows<Row>} rows
 * @param {PageQuery} query
 */
export function pageByCreated(world, rows, query) {
  return cut(world, rows, query, /** @type {Order<Row>} */ (BY_CREATED));
}

/** @typedef {{ type: string, displayName: string, id: string }} Named */

/** @type {Order<Named>} */
const BY_NAME = {
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
export function compareNames(a, b) {
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
 * @param {Rows<Row>} rows
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
