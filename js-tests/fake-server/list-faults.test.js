/**
 * Faults of lists, over HTTP.
 */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import { ask, CONNECTIONS, PROJECTS, server, useServer } from '../support/fake-server-asks.js';

/** @import { Fault } from './faults.js' */

const SECOND = Date.UTC(2026, 0, 1);

for (const [path, name] of /** @type {const} */ ([
  [CONNECTIONS, 'connections'],
  [PROJECTS, 'projects'],
  ['/api/v1/platform-app-connections', 'connections'],
])) {
  describe(path, () => {
    useServer();
    /** Seven rows, a second apart. @type {string[]} */
    let ids;
    beforeEach(() => {
      server.faults.clear();
      server.tables.connections.length = 0;
      server.tables.projects.length = 0;
      ids = Array.from({ length: 7 }, (_, index) => {
        const created = new Date(SECOND + index * 1_000).toISOString();
        const project = server.addProject({ displayName: `Customer ${index}`, externalId: `org_${index}` });
        const connection = server.addConnection({ externalId: `gelato_org_${index}`, created, projectIds: [project.id] });
        return name === 'projects' ? project.id : connection.id;
      });
    });

    /** @param {string | null} [cursor] */
    const page = async (cursor) => (await ask('GET', `${path}?limit=3${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`)).json;

    /** Follows `next`, eight pages at most. */
    async function pages() {
      const all = [];
      for (let cursor; cursor !== null && all.length < 8; ) {
        const { data, next } = await page(cursor);
        all.push(data.map((/** @type {any} */ { id }) => (ids.includes(id) ? ids.indexOf(id) : 'new')));
        cursor = next;
      }
      return all;
    }

    /** @param {Omit<Fault, 'path'>} fault */
    const add = (fault) => void server.faults.add({ path, ...fault });

    test('cut-page: whole for HTTP, ends between two rows', async () => {
      add({ kind: 'cut-page', nth: 2 });
      const first = await page();
      const { status, text, json, headers } = await ask('GET', `${path}?limit=3&cursor=${encodeURIComponent(first.next)}`);
      assert.deepEqual([status, json, headers.get('content-length')], [200, undefined, String(Buffer.byteLength(text))]);
      assert.deepEqual(JSON.parse(`${text}]}`).data.map((/** @type {any} */ { id }) => id), ids.slice(3, 5));
    });

    test('extra-row: the page ends with the row that the next one begins with', async () => {
      add({ kind: 'extra-row' });
      assert.deepEqual(await pages(), [[0, 1, 2, 3], [3, 4, 5], [6]]);
    });

    test('extra-row: a last page has its last row twice', async () => {
      add({ kind: 'extra-row', nth: 3 });
      assert.deepEqual(await pages(), [[0, 1, 2], [3, 4, 5], [6, 6]]);
    });

    test('endless-pages: the last page leads to itself', async () => {
      add({ kind: 'endless-pages', times: Infinity });
      assert.deepEqual(await pages(), [[0, 1, 2], [3, 4, 5], [6], [6], [6], [6], [6], [6]]);
    });

    test('endless-pages: the only page leads to itself', async () => {
      server.tables[name].length = 1;
      add({ kind: 'endless-pages', times: Infinity });
      assert.deepEqual(await pages(), Array.from({ length: 8 }, () => [0]));
    });

    test('page-twice: the second request gets the answer of the first, the third its own', async () => {
      add({ kind: 'page-twice' });
      const [first, second] = [await page(), await page('next_')];
      assert.deepEqual(second, first);
      assert.deepEqual((await page(first.next)).data.map((/** @type {any} */ { id }) => ids.indexOf(id)), [3, 4, 5]);
    });

    test('page-twice: a client that follows `next` sees a page again and then goes on', async () => {
      add({ kind: 'page-twice', nth: 2 });
      assert.deepEqual(await pages(), [[0, 1, 2], [3, 4, 5], [3, 4, 5], [6]]);
    });

    test('row-vanishes: the last row of the page is gone when the next is asked for', async () => {
      add({ kind: 'row-vanishes' });
      assert.deepEqual(await pages(), [[0, 1, 2], [3, 4, 5], [6]]);
      assert.ok(server.tables[name].every(({ id }) => id !== ids[2]));
      assert.deepEqual(await pages(), [[0, 1, 3], [4, 5, 6]]);
    });

    test('row-appears: a row that was not there comes behind the page', async () => {
      const after = name === 'projects' ? { displayName: 'Customer 20' } : { created: new Date(SECOND + 2_500).toISOString() };
      add({ kind: 'row-appears', body: { externalId: 'late', ...after } });
      const seen = await pages();
      // The server's own cursor loses what shares the second of a page's last row.
      assert.deepEqual(seen, name === 'projects' ? [[0, 1, 2], ['new', 3, 4], [5, 6]] : [[0, 1, 2], [3, 4, 5], [6]]);
      assert.equal(server.tables[name].filter(({ externalId }) => externalId === 'late').length, 1);
    });

    test('an empty page has no row to vanish or to copy', async () => {
      server.tables[name].length = 0;
      for (const kind of /** @type {const} */ (['row-vanishes', 'row-appears', 'extra-row', 'cut-page'])) {
        add({ kind });
        const { status } = await ask('GET', `${path}?limit=3`);
        assert.deepEqual([status, server.tables[name].length], [200, 0]);
      }
    });

    for (const [kind, code] of /** @type {const} */ ([
      ['reset-mid-body', 'ECONNRESET'],
      ['broken-json', undefined],
    ])) {
      test(`${kind}: works on lists too`, async () => {
        add({ kind });
        const outcome = await ask('GET', `${path}?limit=3`).catch((error) => error);
        assert.deepEqual([outcome.cause?.code, outcome.json], [code, undefined]);
      });
    }
  });
}
