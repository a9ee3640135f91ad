/**
 * Receipts in stores that backends have: what one process has written, no other one writes again. A store that is not there is
 * skipped, or with STORES_REQUIRED in the environment a failure.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { Unavailable } from '../hosts/matrix/unavailable.js';
import { provision, token, usual } from '../support/calls.js';
import { PLANTED } from '../support/planted.js';
import { backend, inRealm } from '../support/realm.js';
import { rowOf, standIn, upserts } from '../support/server.js';
import { PLACES } from './kinds.js';

/**
 * @import { TestContext } from 'node:test'
 * @import { Place } from './kinds.js'
 */

for (const [name, start] of Object.entries(PLACES)) {
  describe(name, () => {
    /** @type {Place} */
    let place;
    /** @type {string | undefined} */
    let missing;

    before(async () => {
      place = await start().catch((error) => {
        if (!(error instanceof Unavailable) || process.env['STORES_REQUIRED'] !== undefined) throw error;
        missing = error.message;
        return /** @type {any} */ ({ close: async () => {} });
      });
    });
    after(() => place.close());

    /**
     * @param {string} title
     * @param {(t: TestContext) => Promise<void>} work
     */
    const testHere = (title, work) => test(title, async (t) => (missing === undefined ? work(t) : t.skip(missing)));

    testHere('the second call writes nothing', async (t) => {
      const server = await standIn(t);
      const receipts = place.open();
      const first = await provision(server, { receipts });
      assert.deepEqual([first.action, first.requests], ['created', 6]);
      const second = await provision(server, { receipts });
      assert.deepEqual([second.action, second.requests], ['unchanged', 1]);
      assert.deepEqual(second.connection, first.connection);
    });

    testHere('nor does the call of another process', async (t) => {
      const server = await standIn(t);
      await provision(server, { receipts: place.open() });
      const other = inRealm({ ...backend, crypto });
      const { action, requests } = await other.provisionConnection(/** @type {any} */ ({ ...usual(server), receipts: place.open() }));
      assert.deepEqual([action, requests], ['unchanged', 1]);
    });

    testHere('rotated credentials are written once', async (t) => {
      const server = await standIn(t);
      const receipts = place.open();
      await provision(server, { receipts });
      const actions = [];
      for (const value of ['second', 'second', 'good', 'good']) {
        actions.push((await provision(server, { receipts, ...token(value) })).action);
        assert.equal(rowOf(server, 'gelato_org_1234').value.props?.['access_token'], value);
      }
      assert.deepEqual(actions, ['updated', 'unchanged', 'updated', 'unchanged']);
    });

    testHere('many customers at once are not mixed up', async (t) => {
      const server = await standIn(t);
      const receipts = place.open();
      const customers = Array.from({ length: 30 }, (_, index) => `org_${index}`);
      const all = () => Promise.all(customers.map((externalProjectId) => provision(server, { receipts, externalProjectId, ...token(`of ${externalProjectId}`) })));
      await all();
      const again = await all();
      assert.deepEqual(again.map(({ action, project }) => `${project.externalId} ${action}`), customers.map((customer) => `${customer} unchanged`));
      assert.equal(upserts(server).length, customers.length);
    });

    testHere('it holds no secret', async (t) => {
      const server = await standIn(t, { apiKey: PLANTED.apiKey });
      const receipts = place.open();
      await provision(server, { receipts, props: PLANTED.props });
      const { action } = await provision(server, { receipts, props: PLANTED.props });
      assert.equal(action, 'unchanged');
      const texts = await place.texts();
      assert.ok(texts.some((text) => text.includes('gelato_org_1234')), 'there is no receipt');
      for (const text of texts) assert.doesNotMatch(text, /PLANTED/i);
    });
  });
}
