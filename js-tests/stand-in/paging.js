/**
 * Lists with a cursor, as Activepieces 0.85.4 cuts them. A limit of 0 or below means all rows, there is no maximum,
 * and a cursor that cannot be read gives the first page.
 *
 * @template Row
 * @typedef {{ data: Row[], next: string | null, previous: string | null }} Page
 */

/**
 * @param {string} direction
 * @param {unknown} position
 */
function encodeCursor(direction, position) {
  return Buffer.from(JSON.stringify([direction, position])).toString('base64url');
}

/**
 * @param {string | undefined} cursor
 * @returns {{ forward: boolean, position: unknown } | undefined}
 */
function decodeCursor(cursor) {
  if (!cursor) return undefined;
  try {
    const [direction, position] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return { forward: direction === 'next', position };
  } catch {
    return undefined;
  }
}

/**
 * @template Row
 * @param {Row[]} sorted
 * @param {{ cursor?: string | undefined, limit: number }} page
 * @param {(row: Row) => unknown} positionOf
 * @param {(row: Row, position: unknown) => number} compare where a row lies seen from a cursor
 * @returns {Page<Row>}
 */
function cut(sorted, { cursor, limit }, positionOf, compare) {
  const size = limit > 0 ? limit : Infinity;
  const from = decodeCursor(cursor);
  const backward = from !== undefined && !from.forward;
  const reached = sorted.filter((row) => {
    if (!from) return true;
    const place = compare(row, from.position);
    return from.forward ? place > 0 : place < 0;
  });
  const data = backward ? reached.slice(-size) : reached.slice(0, size);
  const more = reached.length > data.length;
  const last = data.at(-1);
  const first = data.at(0);
  return {
    data,
    next: last !== undefined && (more || backward) ? encodeCursor('next', positionOf(last)) : null,
    previous: first !== undefined && (backward ? more : from) ? encodeCursor('prev', positionOf(first)) : null,
  };
}

/**
 * Connections page by `created` truncated to whole seconds, on both sides of the comparison: whatever else was created
 * within the second of a page's last row is never listed.
 * @template {{ created: string }} Row
 * @param {Row[]} rows
 * @param {{ cursor?: string | undefined, limit: number }} page
 */
export function pageByCreated(rows, page) {
  const sorted = [...rows].sort((a, b) => order(a.created, b.created));
  const second = (/** @type {unknown} */ date) => Math.trunc(Date.parse(String(date)) / 1000);
  return cut(
    sorted,
    page,
    (row) => row.created,
    (row, position) => second(row.created) - second(position),
  );
}

/**
 * Projects page by (type, displayName, id), which loses nothing. PERSONAL sorts before TEAM.
 * @template {{ type: string, displayName: string, id: string }} Row
 * @param {Row[]} rows
 * @param {{ cursor?: string | undefined, limit: number }} page
 */
export function pageByName(rows, page) {
  const positionOf = (/** @type {Row} */ { type, displayName, id }) => [type, displayName, id];
  const compare = (/** @type {Row} */ row, /** @type {unknown} */ position) => orderAll(positionOf(row), position);
  return cut(
    [...rows].sort((a, b) => compare(a, positionOf(b))),
    page,
    positionOf,
    compare,
  );
}

/**
 * @param {string[]} left
 * @param {unknown} right
 */
function orderAll(left, right) {
  const others = Array.isArray(right) ? right.map(String) : [];
  for (const [index, value] of left.entries()) {
    const difference = order(value, others[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * @param {string} a
 * @param {string} b
 */
function order(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
