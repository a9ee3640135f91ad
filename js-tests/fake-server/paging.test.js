/**
 * Pages and look-ups of large tables, which have indexes, are those of small ones, which have none.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { createClock } from './clock.js';
import { createDatabase } from './database.js';
import { pageByCreated, pageByName } from './paging.js';

/** Few values, so that rows share them. */
const few = (/** @type {string[]} */ ...values) => fc.constantFrom(...values);
const time = fc.integer({ min: 0, max: 12 }).map((step) => new Date(1_700_000_000_000 + step * 250).toISOString());
const name = few('', 'A', 'B', 'a', 'Ä');
const externalId = few('', 'org_1', 'org_2', '__proto__');
const projectIds = fc.array(few('p1', 'p2', 'p3'), { maxLength: 3 });

/** A row is chosen by its place in the heap. @type {fc.Arbitrary<{ what: 'insert' | 'update' | 'remove', at: number, fields: any }>} */
const step = fc.record({
  what: fc.constantFrom('insert', 'insert', 'insert', 'update', 'remove'),
  at: fc.nat(),
  fields: fc.record({ created: time, displayName: name, type: few('TEAM', 'PERSONAL'), externalId, projectIds }),
});

for (const [table, column, page, place] of /** @type {['connections' | 'projects', 'created' | 'displayName', any, (row: any) => string][]} */ ([
  ['connections', 'created', pageByCreated, (row) => `${Math.floor(Date.parse(row.created) / 1000)}`],
  ['projects', 'displayName', pageByName, (row) => [row.type, row.displayName, row.id].join('\0')],
])) {
  test(`${table}: the same pages and look-ups with indexes and without`, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), few('', 'p1', 'p2'), (steps, limit, wanted) => {
        const [small, large] = [Infinity, 0].map((largestUnindexed) => filled(table, steps, largestUnindexed));
        assert.deepEqual(large.rows, small.rows);
        for (const key of ['', 'org_1', 'org_2', '__proto__', 'constructor']) {
          const same = (/** @type {any} */ row) => row.externalId === key;
          assert.deepEqual(large.near('externalId', key).filter(same), small.rows.filter(same));
        }
        const passes = (/** @type {any} */ row) => wanted === '' || row.projectIds.includes(wanted);
        const all = listed(small.rows, column).filter(passes);
        for (const heap of [small, large]) {
          const list = (/** @type {object} */ query) => page(WORLD, { sorted: heap.sorted(passes), passes }, query);
          assert.deepEqual(list({ limit: 0 }).data, all);
          assert.deepEqual(walk(list, limit), pages(all, limit, place));
        }
      }),
    );
  });
}

/** What paging looks at of a world. */
const WORLD = /** @type {any} */ ({ settings: { maxPageRows: 65_535 } });

/**
 * @param {'connections' | 'projects'} table
 * @param {{ what: string, at: number, fields: object }[]} steps
 * @param {number} largestUnindexed
 * @returns {any}
 */
function filled(table, steps, largestUnindexed) {
  const clock = { ...createClock({ clockSkew: 0 }), date: () => '' };
  const heap = /** @type {any} */ (createDatabase(clock, { largestUnindexed })[table]);
  // The index is there from the first row on, and so follows every change.
  for (const [index, { what, at, fields }] of steps.entries()) {
    heap.near('id', '');
    const row = heap.rows[at % heap.rows.length];
    if (what === 'insert' || row === undefined) heap.insert({ id: `id-${index % 7}-${index}`, ...fields });
    else if (what === 'remove') heap.remove(row);
    else if (table === 'projects') heap.update(row, fields);
    // No write changes when a connection was created.
    else heap.update(row, { ...fields, created: row.created });
  }
  return heap;
}

/**
 * The list as a stable sort gives it.
 * @param {any[]} rows
 * @param {'created' | 'displayName'} column
 */
function listed(rows, column) {
  const keys = column === 'created' ? ['created'] : ['type', 'displayName', 'id'];
  const order = (/** @type {any} */ a, /** @type {any} */ b) =>
    keys.map((key) => (a[key] < b[key] ? -1 : Number(a[key] > b[key]))).find((difference) => difference !== 0) ?? 0;
  return [...rows].sort(order);
}

/**
 * What the pages must hold, one after the other, and what the page before each holds: a page begins behind all that is in the same place
 * as the last row of the page before it.
 * @param {any[]} rows
 * @param {number} limit
 * @param {(row: any) => string} place
 */
function pages(rows, limit, place) {
  const all = [];
  for (let rest = rows; ; ) {
    const data = rest.slice(0, limit);
    const hasPrevious = all.length > 0 && data.length > 0;
    all.push({ data, before: hasPrevious ? rows.slice(0, rows.findIndex((row) => place(row) === place(data[0]))).slice(-limit) : undefined });
    if (rest.length <= limit) return all;
    const last = place(/** @type {any} */ (data.at(-1)));
    rest = rest.slice(limit).filter((row) => place(row) !== last);
  }
}

/**
 * Follows `next` to the end, and looks back from each page.
 * @param {(query: object) => any} list
 * @param {number} limit
 */
function walk(list, limit) {
  const all = [];
  for (let cursor; ; ) {
    const { data, next, previous } = list({ cursor, limit });
    all.push({ data, before: previous === null ? undefined : list({ cursor: previous, limit }).data });
    if (next === null) return all;
    cursor = next;
  }
}
