/**
 * The indexes of a table: its rows by the values in some columns, and all of them in the order of lists.
 */
import { Sorted } from './sorted.js';

/**
 * @template Row
 * @template {string} Column
 * @typedef {object} Design
 * @property {Record<Column, (row: Row) => string[]>} columns the columns to search by, and the values that a row has there
 * @property {(a: Row, b: Row) => number} compare the order of lists
 */

/**
 * @template Row
 * @template {string} Column
 */
export class Indexes {
  sorted;

  #columns;

  /** @type {Map<string, Map<string, Row[]>>} */
  #byColumn = new Map();

  /**
   * @param {Row[]} rows
   * @param {Design<Row, Column>} design
   */
  constructor(rows, { columns, compare }) {
    this.#columns = /** @type {[Column, (row: Row) => string[]][]} */ (Object.entries(columns));
    this.sorted = new Sorted(rows, compare);
    for (const [column] of this.#columns) this.#byColumn.set(column, new Map());
    for (const row of rows) this.#file(row);
  }

  get size() {
    return this.sorted.rows.length;
  }

  /**
   * @param {Column} column
   * @param {string} value
   * @returns {Row[]}
   */
  near(column, value) {
    return this.#byColumn.get(column)?.get(value) ?? [];
  }

  /** @param {Row} row the last of the heap */
  add(row) {
    this.sorted.add(row);
    this.#file(row);
  }

  /**
   * @param {Row} row
   * @returns {boolean} whether it was where it should be
   */
  remove(row) {
    let isFiled = this.sorted.remove(row);
    for (const [column, valuesOf] of this.#columns) {
      const values = this.#byColumn.get(column);
      for (const value of new Set(valuesOf(row))) {
        const rest = values?.get(value)?.filter((other) => other !== row) ?? [];
        isFiled &&= rest.length + 1 === values?.get(value)?.length;
        if (rest.length > 0) values?.set(value, rest);
        else values?.delete(value);
      }
    }
    return isFiled;
  }

  /** @param {Row} row */
  #file(row) {
    for (const [column, valuesOf] of this.#columns) {
      const values = this.#byColumn.get(column);
      for (const value of new Set(valuesOf(row))) {
        const same = values?.get(value);
        if (same) same.push(row);
        else values?.set(value, [row]);
      }
    }
  }
}
