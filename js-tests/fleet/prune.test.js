/**
 * What no customer claims is told by each plan, and removed on request alone: never too much, never another's.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provisionConnections } from 'predefined-connection/fleet';
import { customers, fill } from '../support/customers.js';
import { fakeServer, personalProject, projectOf, rowOf } from '../support/server.js';
import { actions, customer, fleetOptions, NOBODY, planOf } from './base.js';
import { all, counts, failed, keys } from './runs.js';

/** @import { FakeServer } from '../fake-server/index.js' */

/**
 * Ten customers with connections. `org_8` lost its project, `org_9` its fingerprint.
 * @param {import('node:test').TestContext} t
 */
async function tenCustomers(t) {
  const server = await fakeServer(t);
  fill(server, 10);
  server.tables.projects.splice(server.tables.projects.findIndex(({ externalId }) => externalId === 'org_8'), 1);
  rowOf(server, 'gelato_org_9').displayName = 'Gelato (org_9)';
  return server;
}

/** Rows of the prefix that are nobody's business. @param {FakeServer} server */
function addOthers(server) {
  const project = server.addProject({ externalId: 'eu_org_1' });
  const gone = server.addConnection({ externalId: 'gelato_eu_org_2', projectIds: [project.id], displayName: rowOf(server, 'gelato_org_1').displayName });
  const { displayName } = gone;
  const others = [
    // Of a longer prefix, whose own customer is org_7.
    { externalId: 'gelato_eu_org_7', projectIds: [projectOf(server, 'org_7').id] },
    { externalId: 'gelato_org_x', projectIds: [] },
    { externalId: 'gelato_org_y', projectIds: [personalProject(server).id] },
    { externalId: 'gelato_org_z', projectIds: [NOBODY], pieceName: '@acme/piece-gelato' },
    { externalId: 'gelato', projectIds: [NOBODY] },
    { externalId: 'gelatoorg_1', projectIds: [NOBODY] },
    { externalId: 'x_gelato_org_1', projectIds: [NOBODY] },
  ];
  for (const other of others) server.addConnection({ displayName, ...other });
}

describe('a plan', () => {
  test('tells what no customer claims, and removes nothing', async (t) => {
    const server = await tenCustomers(t);
    const plan = await planOf(server, customers(7));
    assert.deepEqual(plan.unclaimed.map(({ kind, key, hasFingerprint, connections }) => [kind, key, hasFingerprint, connections.length]), [
      ['orphaned', 'gelato_org_7', true, 1],
      ['leftOver', 'gelato_org_8', true, 1],
      ['orphaned', 'gelato_org_9', false, 1],
    ]);
    assert.deepEqual([plan.noop, plan.summary.orphaned, plan.summary.leftOver, plan.summary.remove], [true, 2, 1, 0]);
    assert.equal(plan.unclaimed[0]?.connections[0]?.displayName, 'Gelato (org_7)');
  });

  test('tells nothing of a longer prefix, of other pieces, of rows that an admin took away', async (t) => {
    const server = await tenCustomers(t);
    addOthers(server);
    const plan = await planOf(server, customers(10), { prune: true, pruneWithoutFingerprint: true });
    assert.deepEqual([plan.unclaimed, actions(plan)], [[], ['repair org_8', 'update org_9']]);
  });

  test('with prune removes those that have a fingerprint, and with its own flag the others', async (t) => {
    const server = await tenCustomers(t);
    assert.deepEqual(actions(await planOf(server, customers(7), { prune: true })), ['remove org_7', 'remove org_8']);
    assert.deepEqual(actions(await planOf(server, customers(7), { pruneWithoutFingerprint: true })), []);
    const plan = await planOf(server, customers(7), { prune: true, pruneWithoutFingerprint: true });
    assert.deepEqual(actions(plan), ['remove org_7', 'remove org_8', 'remove org_9']);
    assert.deepEqual(plan.changes.map(({ reasons }) => reasons.map(({ code }) => code)), [['ORPHANED'], ['LEFT_OVER'], ['ORPHANED']]);
    assert.deepEqual([plan.noop, plan.summary.remove], [false, 3]);
  });

  for (const [name, stranger] of Object.entries({ 'without an id': { props: customer(7).props }, 'that is no object': 'org_7', 'whose id is a number': { externalProjectId: 7 } })) {
    test(`removes nothing where a customer is given ${name}`, async (t) => {
      const server = await tenCustomers(t);
      const plan = await planOf(server, [...customers(7), stranger], { prune: true });
      assert.deepEqual([plan.changes, plan.unclaimed.length], [[], 3]);
      assert.match(plan.warnings.join(), /^Nothing is to be removed: /);
    });
  }

  test('does not remove what an invalid customer claims', async (t) => {
    const server = await tenCustomers(t);
    const unreadable = { externalProjectId: 'org_8', get props() { throw new Error('PLANTED'); } };
    const plan = await planOf(server, [...customers(7), { externalProjectId: 'org_7', props: 5 }, unreadable], { prune: true });
    assert.deepEqual(actions(plan), []);
  });
});

/** The same with and without a plan. */
for (const withPlan of [true, false]) {
  describe(withPlan ? 'a run of a plan' : 'a run', () => {
    /** @param {FakeServer} server @param {any} source @param {Record<string, unknown>} changes */
    async function begin(server, source, changes) {
      const plan = withPlan ? await planOf(server, [...source], changes) : undefined;
      return provisionConnections(source, fleetOptions(server, { ...changes, plan }));
    }

    test('removes once all customers are done, and nothing else', async (t) => {
      const server = await tenCustomers(t);
      addOthers(server);
      const before = keys(server);
      const outcomes = await all(await begin(server, [...customers(7)], { prune: true, maxRemovals: 2 }));
      assert.deepEqual(counts(outcomes), { [withPlan ? 'skipped' : 'provisioned']: 7, removed: 2 });
      assert.deepEqual(outcomes.slice(7).map(({ externalProjectId }) => externalProjectId).sort(), ['org_7', 'org_8']);
      assert.deepEqual(keys(server), before.filter((key) => key !== 'gelato_org_7' && key !== 'gelato_org_8'));
      assert.equal((await all(await begin(server, [...customers(7)], { prune: true, maxRemovals: 2 }))).length, 7);
    });

    for (const maxRemovals of [undefined, 0, 1, '10%', '0%', '19.9%']) {
      test(`maxRemovals ${maxRemovals} of two in ten: nothing is removed`, async (t) => {
        const server = await tenCustomers(t);
        const before = keys(server);
        const { list, error } = await failed(await begin(server, [...customers(7)], { prune: true, maxRemovals }));
        assert.deepEqual([error.code, error.field], ['TOO_MANY_REMOVALS', 'maxRemovals']);
        assert.equal(list.length, withPlan ? 0 : 7);
        assert.deepEqual(keys(server), before);
        assert.ok(server.requests.every(({ method }) => method === 'GET'));
      });
    }

    for (const maxRemovals of [2, 100, '20%', '100%']) {
      test(`maxRemovals ${maxRemovals} of two in ten: removed`, async (t) => {
        const server = await tenCustomers(t);
        const outcomes = await all(await begin(server, [...customers(7)], { prune: true, maxRemovals }));
        assert.equal(counts(outcomes)['removed'], 2);
      });
    }

    test('a share is one of this prefix’s own connections', async (t) => {
      const server = await tenCustomers(t);
      for (let index = 0; index < 50; index += 1) server.addConnection({ externalId: `gelato_eu_org_${index}`, projectIds: [projectOf(server, 'org_1').id] });
      const { error } = await failed(await begin(server, [...customers(7)], { prune: true, maxRemovals: '10%' }));
      assert.equal(error.code, 'TOO_MANY_REMOVALS');
    });

    test('a connection that other projects share stays for them', async (t) => {
      const server = await tenCustomers(t);
      const row = rowOf(server, 'gelato_org_7');
      const other = projectOf(server, 'org_1').id;
      row.projectIds.push(other);
      const outcomes = await all(await begin(server, [...customers(7)], { prune: true, maxRemovals: 2 }));
      const removed = outcomes.find(({ externalProjectId }) => externalProjectId === 'org_7');
      assert.ok(removed?.status === 'removed');
      assert.deepEqual([removed.removed, removed.detached.map(({ id }) => id), rowOf(server, 'gelato_org_7').projectIds], [[], [row.id], [other]]);
    });

    test('a customer without an id: nothing is removed', async (t) => {
      const server = await tenCustomers(t);
      const before = keys(server);
      const plan = withPlan ? await planOf(server, customers(7), { prune: true }) : undefined;
      const source = /** @type {any} */ ([...customers(7), {}]);
      const { list, error } = await failed(provisionConnections(source, fleetOptions(server, { prune: true, maxRemovals: 5, plan })));
      assert.deepEqual([list.length, error.code, error.field], [8, 'INVALID_OPTIONS', 'customers']);
      assert.deepEqual(keys(server), before);
    });

    test('a run that ends early removes nothing', async (t) => {
      const server = await tenCustomers(t);
      const before = keys(server);
      for await (const _ of await begin(server, [...customers(7)], { prune: true, maxRemovals: 5 })) break;
      assert.deepEqual(keys(server), before);
    });
  });
}

test('a customer that failed keeps its connection', async (t) => {
  const server = await tenCustomers(t);
  const source = /** @type {any} */ ([...customers(7), { externalProjectId: 'org_7', props: 5 }]);
  const outcomes = await all(provisionConnections(source, fleetOptions(server, { prune: true, maxRemovals: 5 })));
  assert.deepEqual(counts(outcomes), { provisioned: 7, failed: 1, removed: 1 });
  assert.ok(keys(server).includes('gelato_org_7'));
});

test('a connection that is written between the lists and its removal stays', async (t) => {
  const server = await tenCustomers(t);
  const source = function* () {
    yield* customers(7);
    rowOf(server, 'gelato_org_7').updated = new Date().toISOString();
    server.addProject({ externalId: 'org_8b' });
  };
  const outcomes = await all(provisionConnections(source(), fleetOptions(server, { prune: true, maxRemovals: 5 })));
  const of = (/** @type {string} */ id) => outcomes.find(({ externalProjectId }) => externalProjectId === id);
  const kept = of('org_7');
  assert.ok(kept?.status === 'failed' && kept.error.code === 'PLAN_OUTDATED');
  assert.equal(of('org_8')?.status, 'removed');
  assert.ok(keys(server).includes('gelato_org_7'));
});
