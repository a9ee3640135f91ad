/**
 * Moving to another naming convention: the new is made, pieces read both all along, and the old is removed when asked.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { fetchConnection } from 'predefined-connection';
import { provisionConnections } from 'predefined-connection/fleet';
import { customers, fill, GELATO, propsOf } from '../support/customers.js';
import { fakeServer, pieceOf, projectOf, rowOf, rowsOf, storedToken } from '../support/server.js';
import { actions, customer, fleetOptions, planOf } from './base.js';
import { all, counts, failed, keys } from './runs.js';

/** @import { FakeServer } from '../fake-server/index.js' */

/** Old keys of two forms, as the pieces and the runs are told of them. */
const forms = /** @type {const} */ ([
  ['a prefix', (/** @type {string} */ id) => `gelato_${id}`, { prefix: 'gelato' }, 'gelato2'],
  ['a function', (/** @type {string} */ id) => `acme-${id}-gelato`, { key: (/** @type {string} */ id) => `acme-${id}-gelato` }, 'gelato'],
]);

const COUNT = 6;

for (const [form, oldKey, from, prefix] of forms) {
  describe(`from the keys of ${form}`, () => {
    const moving = { prefix, migrateFrom: from };
    const removing = { prefix, migrateFrom: { ...from, removeOld: true } };
    const newKey = (/** @type {string} */ id) => `${prefix}_${id}`;
    const both = Array.from({ length: COUNT }, (_, index) => `org_${index}`).flatMap((id) => [oldKey(id), newKey(id)]).sort();
    const old = both.filter((key) => !key.startsWith(`${prefix}_`));

    /** @param {import('node:test').TestContext} t */
    async function begun(t) {
      const server = await fakeServer(t);
      fill(server, COUNT);
      for (const row of server.tables.connections) row.externalId = oldKey(row.externalId.replace('gelato_', ''));
      return server;
    }

    /** Every customer's piece reads its own token. @param {FakeServer} server */
    async function assertReadable(server) {
      for (let index = 0; index < COUNT; index += 1) {
        const { connections, project } = pieceOf(server, `org_${index}`);
        const value = /** @type {any} */ (await fetchConnection(connections, project, { pieceName: GELATO, prefix, fallback: from }));
        assert.equal((value.props ?? value).access_token, `token-of-${index}`);
      }
    }

    /** @param {FakeServer} server @param {Record<string, unknown>} changes */
    const run = (server, changes, source = customers(COUNT)) => provisionConnections(source, fleetOptions(server, changes));

    test('the new ones are made, and then the old ones removed; pieces read one all along', async (t) => {
      const server = await begun(t);
      await assertReadable(server);
      const plan = await planOf(server, customers(COUNT), moving);
      assert.deepEqual([plan.summary.create, plan.unclaimed], [COUNT, []]);
      assert.ok(plan.changes.every(({ reasons }) => reasons.some(({ code }) => code === 'FORMER_KEY')));
      for await (const outcome of run(server, moving)) {
        assert.ok(outcome.status === 'provisioned' && outcome.action === 'created' && outcome.formerRemoved === 0);
        await assertReadable(server);
      }
      assert.deepEqual(keys(server), both);
      assert.ok((await planOf(server, customers(COUNT), moving)).noop);

      const second = await planOf(server, customers(COUNT), removing);
      assert.deepEqual([second.summary.migrate, second.changes.map(({ reasons }) => reasons.map(({ code }) => code))], [COUNT, Array(COUNT).fill(['FORMER_KEY'])]);
      for await (const outcome of run(server, removing)) {
        assert.ok(outcome.status === 'provisioned' && outcome.action === 'unchanged' && outcome.formerRemoved === 1, JSON.stringify(outcome));
        await assertReadable(server);
      }
      assert.deepEqual(keys(server), both.filter((key) => !old.includes(key)));
      assert.ok((await planOf(server, customers(COUNT), removing)).noop);
    });

    test('in one run, by a plan', async (t) => {
      const server = await begun(t);
      const plan = await planOf(server, customers(COUNT), removing);
      const outcomes = await all(run(server, { ...removing, plan }));
      assert.ok(outcomes.every((outcome) => outcome.status === 'provisioned' && outcome.formerRemoved === 1), JSON.stringify(outcomes[0]));
      assert.deepEqual(keys(server), both.filter((key) => !old.includes(key)));
      await assertReadable(server);
      assert.ok((await planOf(server, customers(COUNT), removing)).noop);
    });

    for (const changes of [moving, removing]) {
      test(`stopped half-way and gone on with, ${changes === moving ? 'the old ones staying' : 'the old ones going'}`, async (t) => {
        const server = await begun(t);
        for (let stops = 0; stops < 3; stops += 1) {
          const controller = new AbortController();
          let taken = 0;
          const { error } = await failed(
            (async function* () {
              for await (const outcome of run(server, { ...changes, signal: controller.signal, concurrency: 2 })) {
                if (++taken > stops) controller.abort();
                yield outcome;
              }
            })(),
          ).catch(() => ({ error: undefined }));
          assert.ok(error === undefined || error.code === 'ABORTED');
          await assertReadable(server);
        }
        assert.deepEqual(counts(await all(run(server, changes))), { provisioned: COUNT });
        await assertReadable(server);
        assert.deepEqual(keys(server), changes === moving ? both : both.filter((key) => !old.includes(key)));
      });
    }

    test('an old row that other projects share stays for them', async (t) => {
      const server = await begun(t);
      const shared = rowOf(server, oldKey('org_1'));
      const other = server.addProject({ externalId: 'other' }).id;
      shared.projectIds.push(other);
      const outcomes = await all(run(server, removing));
      assert.deepEqual(counts(outcomes), { provisioned: COUNT });
      assert.deepEqual(rowOf(server, oldKey('org_1')).projectIds, [other]);
      assert.deepEqual(keys(server).filter((key) => old.includes(key)), [oldKey('org_1')]);
      await assertReadable(server);
      assert.ok((await planOf(server, customers(COUNT), removing)).noop);
    });

    test('a new row that cannot be made leaves the old one', async (t) => {
      const server = await begun(t);
      const source = [...customers(COUNT - 1), { ...customer(COUNT - 1), props: { ...propsOf(COUNT - 1), access_token: 'bad' } }];
      const outcomes = await all(run(server, removing, /** @type {any} */ (source)));
      assert.deepEqual(outcomes.filter(({ status }) => status === 'failed').map(({ externalProjectId }) => externalProjectId), ['org_5']);
      assert.deepEqual(keys(server).filter((key) => old.includes(key)), [oldKey('org_5')]);
      await assertReadable(server);
    });

    test('a new row in ERROR is written before the old one goes', async (t) => {
      const server = await begun(t);
      await all(run(server, moving));
      rowOf(server, newKey('org_2')).status = 'ERROR';
      const plan = await planOf(server, customers(COUNT), removing);
      assert.deepEqual(actions(plan)[2], 'update org_2');
      // The write is refused: the old one stays.
      const stop = server.faults.add({ kind: 'status', method: 'POST', path: '/api/v1/global-connections', status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error: 'no' } }, times: Infinity });
      const outcomes = await all(run(server, removing));
      assert.deepEqual(counts(outcomes), { provisioned: COUNT - 1, failed: 1 });
      assert.deepEqual(keys(server).filter((key) => old.includes(key)), [oldKey('org_2')]);
      stop();
      await all(run(server, removing));
      assert.deepEqual(keys(server).filter((key) => old.includes(key)), []);
    });

    test('a new row that stops working before the old one goes: the old one stays', async (t) => {
      const server = await begun(t);
      await all(run(server, moving));
      const spoiling = async (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
        if (new URL(url).pathname === '/api/v1/app-connections') rowOf(server, newKey('org_0')).status = 'ERROR';
        return fetch(url, init);
      };
      const [outcome] = await all(run(server, { ...removing, fetch: spoiling }, /** @type {any} */ ([customer(0)])));
      assert.ok(outcome?.status === 'failed' && outcome.error.code === 'UNEXPECTED_ANSWER' && outcome.error.retryable, JSON.stringify(outcome));
      assert.equal(rowsOf(server, oldKey('org_0')).length, 1);
      const [again] = await all(run(server, removing, /** @type {any} */ ([customer(0)])));
      assert.ok(again?.status === 'provisioned' && again.formerRemoved === 1);
    });

    test('a row of another piece under the old key stays', async (t) => {
      const server = await begun(t);
      rowOf(server, oldKey('org_1')).pieceName = '@acme/piece-gelato';
      await all(run(server, removing));
      assert.deepEqual(keys(server).filter((key) => old.includes(key)), [oldKey('org_1')]);
      assert.ok((await planOf(server, customers(COUNT), removing)).noop);
    });
  });
}

test('a function for the old key that fails, or gives no key, fails that customer alone and is told without its secret', async (t) => {
  const server = await fakeServer(t);
  fill(server, 5, () => false);
  const giving = [() => 'old-0', () => { throw new TypeError('PLANTED'); }, () => 5, () => '', () => 'gelato_org_4'];
  const key = (/** @type {string} */ id) => giving[Number(id.slice(4))]?.();
  const plan = await planOf(server, customers(5), { migrateFrom: { key } });
  assert.deepEqual(actions(plan), ['create org_0']);
  assert.ok(plan.findings.every(({ code, field }) => code === 'INVALID_OPTIONS' && field?.startsWith('migrateFrom')), JSON.stringify(plan.findings));
  const outcomes = await all(provisionConnections(customers(5), fleetOptions(server, { migrateFrom: { key } })));
  assert.deepEqual(counts(outcomes), { provisioned: 1, failed: 4 });
  assert.doesNotMatch(JSON.stringify(outcomes), /PLANTED/);
});

test('customers without an old row are made as usual', async (t) => {
  const server = await fakeServer(t);
  const outcomes = await all(provisionConnections(customers(2), fleetOptions(server, { migrateFrom: { prefix: 'old', removeOld: true } })));
  assert.ok(outcomes.every((outcome) => outcome.status === 'provisioned' && outcome.formerRemoved === 0));
  assert.deepEqual(keys(server), ['gelato_org_0', 'gelato_org_1']);
  assert.equal(storedToken(server, 'gelato_org_1'), 'token-of-1');
  assert.ok(projectOf(server, 'org_1'));
});
