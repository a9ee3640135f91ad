/**
 * Rows kept in an order. Of rows that compare as equal the one added last is last, as in a stable sort.
 *
 * @template Row
 */
export class Sorted {
  /** @type {Row[]} */
  rows;

  #compare;

  /**
   * @param {Row[]} rows
   * @param {(a: Row, b: Row) => number} compare
   */
  constructor(rows, compare) {
    this.rows = rows.toSorted(compare);
    this.#compare = compare;
  }

  /** @param {Row} row */
  add(row) {
    const at = firstIndex(this.rows, (other) => this.#compare(other, row) > 0);
    if (at === this.rows.length) this.rows.push(row);
    else this.rows.splice(at, 0, row);
  }

  /**
   * @param {Row} row
   * @returns {boolean} whether it was there
   */
  remove(row) {
    const from = firstIndex(this.rows, (other) => this.#compare(other, row) >= 0);
    const at = this.rows.indexOf(row, from);
    if (at === -1) return false;
    this.rows.splice(at, 1);
    return true;
  }
}

/**
 * Where the rows begin for which this is true, if it is true for all behind the first; by halving.
 * @template Row
 * @param {Row[]} rows
 * @param {(row: Row) => boolean} isBehind
 */
export function firstIndex(rows, isBehind) {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBehind(rows[middle])) to = middle;
    else from = middle + 1;
  }
  return from;
}
