/**
 * A table. Without ORDER BY a query sees the rows in heap order, and every UPDATE writes a new version of its row at the end: that is how
 * an upsert of one duplicate makes a piece read the other one.
 *
 * A small table is searched as it is, so tests may change its rows as they like. A larger one has indexes, and there the columns that it
 * is searched and sorted by change through `update` alone.
 */
import { Indexes } from './indexes.js';

/**
 * @import { Clock } from './clock.js'
 * @import { Design } from './indexes.js'
 */

/**
 * @template {{ updated: string }} Row
 * @template {string} Column
 */
export class Heap {
  /** @type {Row[]} the rows themselves, in heap order; tests may read and change them */
  rows = [];

  #clock;
  #settings;
  #design;

  /** @type {Indexes<Row, Column> | undefined} */
  #indexes;

  /**
   * @param {Clock} clock
   * @param {{ largestUnindexed: number }} settings
   * @param {Design<Row, Column>} design
   */
  constructor(clock, settings, design) {
    this.#clock = clock;
    this.#settings = settings;
    this.#design = design;
  }

  /**
   * The rows with this value in a column, in heap order. Of a small table all rows: look at the column again.
   * @param {Column} column
   * @param {string} value
   * @returns {Row[]}
   */
  near(column, value) {
    return this.#fresh()?.near(column, value) ?? this.rows;
  }

  /** @param {(row: Row) => boolean} matches */
  find(matches) {
    return this.rows.find(matches);
  }

  /**
   * Rows in the order of lists; rows that compare as equal are in heap order. All that pass are among them, in a large table others too.
   * @param {(row: Row) => boolean} passes
   * @param {Row[]} [rows] those to choose from, as `near` gave them
   * @returns {Row[]}
   */
  sorted(passes, rows) {
    const indexes = rows ? undefined : this.#fresh();
    return indexes?.sorted.rows ?? (rows ?? this.rows).filter(passes).toSorted(this.#design.compare);
  }

  /** @param {Row} row */
  insert(row) {
    this.rows.push(row);
    this.#indexes?.add(row);
  }

  /**
   * Writes all the changes at once. Two updates within a millisecond have the same `updated`.
   * @param {Row} row
   * @param {Partial<Row>} changes
   */
  update(row, changes) {
    this.remove(row);
    Object.assign(row, { updated: this.#clock.date() }, changes);
    this.insert(row);
  }

  /** @param {Row} row */
  remove(row) {
    const at = this.rows.indexOf(row);
    if (at === -1) return;
    this.rows.splice(at, 1);
    // A row that was changed past `update` is not where it should be.
    if (this.#indexes?.remove(row) === false) this.#indexes = undefined;
  }

  /** The indexes, if the table is large; made again if rows came or went past them. */
  #fresh() {
    const { length } = this.rows;
    if (length <= this.#settings.largestUnindexed) this.#indexes = undefined;
    else if (this.#indexes?.size !== length) this.#indexes = new Indexes(this.rows, this.#design);
    return this.#indexes;
  }
}
