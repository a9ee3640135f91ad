/**
 * A run of a plan: it does what the plan says and nothing else, and refuses what has changed since.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { planConnections, provisionConnections } from 'predefined-connection/fleet';
import { customers, fill, propsOf } from '../support/customers.js';
import { fakeServer, projectOf, rowOf, rowsOf, storedToken } from '../support/server.js';
import { actions, customer, fleetOptions, NOBODY, planOf, strayRow } from './base.js';
import { all, counts, failed, keys } from './runs.js';

/** @import { FakeServer } from '../fake-server/index.js' */

/** Three customers: one to create, one to update, one to repair; and one to leave alone. @param {import('node:test').TestContext} t */
async function prepared(t) {
  const server = await fakeServer(t);
  fill(server, 4, (index) => index !== 0);
  rowOf(server, 'gelato_org_1').status = 'ERROR';
  strayRow(server, 2, [projectOf(server, 'org_2').id]);
  const plan = await planOf(server, customers(4));
  assert.deepEqual(actions(plan), ['create org_0', 'update org_1', 'repair org_2']);
  return { server, plan };
}

/** @param {FakeServer} server @param {unknown} plan @param {any} [source] @param {Record<string, unknown>} [changes] */
const run = (server, plan, source = customers(4), changes = {}) => provisionConnections(source, fleetOptions(server, { ...changes, plan }));

test('it does what the plan says, and asks nothing about the others', async (t) => {
  const { server, plan } = await prepared(t);
  server.clearRequests();
  const outcomes = await all(run(server, JSON.parse(JSON.stringify(plan))));
  assert.deepEqual(counts(outcomes), { provisioned: 3, skipped: 1 });
  assert.deepEqual(outcomes.filter(({ status }) => status === 'skipped'), [{ status: 'skipped', externalProjectId: 'org_3' }]);
  assert.ok(server.requests.every(({ url, body }) => !`${url} ${JSON.stringify(body)}`.includes('org_3')));
  assert.ok((await planOf(server, customers(4))).noop);
});

test('it is not asked for the credentials of a customer without a change', async (t) => {
  const { server, plan } = await prepared(t);
  /** @type {string[]} */
  const asked = [];
  const credentials = ({ externalProjectId = '' }) => {
    asked.push(externalProjectId);
    return { props: propsOf(Number(externalProjectId.slice(4))) };
  };
  const ids = Array.from(customers(4), ({ externalProjectId }) => ({ externalProjectId }));
  assert.deepEqual(counts(await all(run(server, plan, ids, { credentials }))), { provisioned: 3, skipped: 1 });
  assert.deepEqual(asked.sort(), ['org_0', 'org_1', 'org_2']);
});

test('a customer that the plan does not know is skipped, and the run tells of those that are not given', async (t) => {
  const { server, plan } = await prepared(t);
  const { list, error } = await failed(run(server, plan, [customer(9)]));
  assert.deepEqual(list, [{ status: 'skipped', externalProjectId: 'org_9' }]);
  assert.equal(error.code, 'PLAN_OUTDATED');
  assert.match(error.message, /"org_0" and 2 more, who was not given/);
  assert.equal(rowsOf(server, 'gelato_org_0').length, 0);
});

test('a customer whom the plan found invalid fails for the same reason', async (t) => {
  const server = await fakeServer(t);
  const source = [customer(0), { ...customer(1), props: { base_url: 'https://api.gelato.test' } }];
  const plan = await planOf(server, source);
  const outcomes = await all(run(server, plan, source));
  assert.deepEqual(counts(outcomes), { provisioned: 1, failed: 1 });
  const outcome = outcomes.find(({ status }) => status === 'failed');
  assert.ok(outcome?.status === 'failed');
  assert.deepEqual([outcome.externalProjectId, outcome.error.code, outcome.error.field], ['org_1', 'INVALID_OPTIONS', 'props.access_token']);
  assert.equal(outcome.error.message, plan.findings[0]?.message);
});

test('a plan names the duplicates that are to go', async (t) => {
  const { plan } = await prepared(t);
  const repair = plan.changes.find(({ action }) => action === 'repair');
  assert.equal(repair?.connections.length, 1);
});

/** What moves between the plan and its run. @type {Record<string, [string, (server: FakeServer) => unknown]>} */
const moves = {
  'a row was made': ['org_0', (server) => strayRow(server, 0, [projectOf(server, 'org_0').id])],
  'a row was written': ['org_1', (server) => (rowOf(server, 'gelato_org_1').updated = new Date().toISOString())],
  'a row works again': ['org_1', (server) => (rowOf(server, 'gelato_org_1').status = 'ACTIVE')],
  'a row was renamed': ['org_1', (server) => (rowOf(server, 'gelato_org_1').displayName = 'Gelato')],
  'a row was shared': ['org_1', (server) => rowOf(server, 'gelato_org_1').projectIds.push(projectOf(server, 'org_3').id)],
  'a row is gone': ['org_1', (server) => server.tables.connections.splice(server.tables.connections.findIndex(({ externalId }) => externalId === 'gelato_org_1'), 1)],
  'another duplicate was made': ['org_2', (server) => strayRow(server, 2, [projectOf(server, 'org_2').id])],
  'the project was made again': ['org_1', (server) => {
    server.tables.projects.splice(server.tables.projects.findIndex(({ externalId }) => externalId === 'org_1'), 1);
    server.addProject({ externalId: 'org_1' });
  }],
  'the project is gone': ['org_1', (server) => server.tables.projects.splice(server.tables.projects.findIndex(({ externalId }) => externalId === 'org_1'), 1)],
};

describe('PLAN_OUTDATED for that customer alone, where', () => {
  for (const [name, [id, move]] of Object.entries(moves)) {
    test(name, async (t) => {
      const { server, plan } = await prepared(t);
      move(server);
      const before = JSON.stringify(rowsOf(server, `gelato_${id}`));
      const outcomes = await all(run(server, plan));
      assert.deepEqual(counts(outcomes), { provisioned: 2, skipped: 1, failed: 1 });
      const outcome = outcomes.find(({ externalProjectId }) => externalProjectId === id);
      assert.ok(outcome?.status === 'failed');
      assert.deepEqual([outcome.error.code, outcome.error.externalProjectId], ['PLAN_OUTDATED', id]);
      assert.equal(JSON.stringify(rowsOf(server, `gelato_${id}`)), before);
      // Planning again mends it.
      assert.deepEqual(counts(await all(run(server, await planOf(server, customers(4)))))['failed'], undefined);
      assert.ok((await planOf(server, customers(4))).noop);
    });
  }

  test('the customer is given otherwise', async (t) => {
    const { server, plan } = await prepared(t);
    server.clearRequests();
    const others = [{ ...customer(0), displayName: 'Other' }, { ...customer(1), props: propsOf(7) }, { ...customer(2), preSelectForNewProjects: true }];
    const outcomes = await all(run(server, plan, others));
    assert.ok(outcomes.every((outcome) => outcome.status === 'failed' && outcome.error.code === 'PLAN_OUTDATED'), JSON.stringify(outcomes));
    assert.deepEqual(server.requests, []);
  });

  test('the API key or the secret of the fingerprints is another', async (t) => {
    const { server, plan } = await prepared(t);
    const outcomes = await all(run(server, plan, customers(4), { fingerprintSecret: 'another one of sixteen' }));
    assert.deepEqual(counts(outcomes), { failed: 3, skipped: 1 });
  });
});

describe('removals of a plan', () => {
  test('one whose customer is given after all is refused', async (t) => {
    const server = await fakeServer(t);
    fill(server, 4);
    const plan = await planOf(server, customers(3), { prune: true });
    assert.deepEqual(actions(plan), ['remove org_3']);
    const outcomes = await all(run(server, plan, customers(4), { maxRemovals: 1 }));
    assert.deepEqual(counts(outcomes), { skipped: 4, failed: 1 });
    const last = outcomes.at(-1);
    assert.ok(last?.status === 'failed' && last.error.code === 'PLAN_OUTDATED' && last.externalProjectId === 'org_3');
    assert.equal(storedToken(server, 'gelato_org_3'), 'token-of-3');
  });

  for (const [name, move] of /** @type {[string, (server: FakeServer) => unknown][]} */ ([
    ['was written', (server) => (rowOf(server, 'gelato_org_3').updated = new Date().toISOString())],
    ['has a double', (server) => strayRow(server, 3, [projectOf(server, 'org_3').id])],
    ['was shared', (server) => rowOf(server, 'gelato_org_3').projectIds.push(projectOf(server, 'org_1').id)],
    ['was taken from its project', (server) => (rowOf(server, 'gelato_org_3').projectIds = [])],
    ['lost its project', (server) => server.tables.projects.splice(server.tables.projects.findIndex(({ externalId }) => externalId === 'org_3'), 1)],
    ['is gone', (server) => server.tables.connections.splice(server.tables.connections.findIndex(({ externalId }) => externalId === 'gelato_org_3'), 1)],
  ])) {
    test(`one that ${name} meanwhile is refused`, async (t) => {
      const server = await fakeServer(t);
      fill(server, 4);
      const plan = await planOf(server, customers(3), { prune: true });
      move(server);
      const before = keys(server);
      const outcomes = await all(run(server, plan, customers(3), { maxRemovals: 1 }));
      const last = outcomes.at(-1);
      assert.ok(last?.status === 'failed' && last.error.code === 'PLAN_OUTDATED', JSON.stringify(last));
      assert.deepEqual(keys(server), before);
    });
  }

  test('a leftover whose project came back is refused', async (t) => {
    const server = await fakeServer(t);
    fill(server, 3);
    const row = server.addConnection({ externalId: 'gelato_org_9', projectIds: [NOBODY], displayName: rowOf(server, 'gelato_org_1').displayName.replace('org_1', 'org_9') });
    const plan = await planOf(server, customers(3), { prune: true });
    assert.deepEqual(actions(plan), ['remove org_9']);
    row.projectIds = [server.addProject({ externalId: 'org_9' }).id];
    const outcomes = await all(run(server, plan, customers(3), { maxRemovals: 1 }));
    assert.equal(outcomes.at(-1)?.status, 'failed');
    assert.ok(keys(server).includes('gelato_org_9'));
  });
});

/** @type {Record<string, (plan: any) => unknown>} */
const edits = {
  'another key': (plan) => void (plan.changes[0].key = 'gelato_org_3'),
  'another customer': (plan) => void (plan.changes[0].externalProjectId = 'org_3'),
  'another prefix': (plan) => void (plan.prefix = 'gela'),
  'another instance': (plan) => void (plan.instanceUrl = 'https://other.test'),
  'another piece': (plan) => void (plan.pieceName = '@acme/piece-gelato'),
  'another version': (plan) => void (plan.version = 2),
  'no version': (plan) => void delete plan.version,
  'no changes': (plan) => void delete plan.changes,
  'changes that are no list': (plan) => void (plan.changes = {}),
  'a change that is null': (plan) => void plan.changes.push(null),
  'a change of another kind': (plan) => void (plan.changes[0].action = 'delete'),
  'a change without a state': (plan) => void delete plan.changes[0].state,
  'connections without ids': (plan) => void (plan.changes[0].connections = [{}]),
};

describe('a plan that was edited is refused before anything is asked or pulled:', () => {
  for (const [name, edit] of Object.entries(edits)) {
    test(name, async (t) => {
      const { server, plan } = await prepared(t);
      const edited = JSON.parse(JSON.stringify(plan));
      edit(edited);
      server.clearRequests();
      const source = function* () {
        assert.fail('a customer was pulled');
      };
      const { list, error } = await failed(run(server, edited, source()));
      assert.deepEqual([list, error.code, error.field, server.requests], [[], 'INVALID_OPTIONS', 'plan', []]);
    });
  }

  for (const junk of ['{}', 5, [], {}, true]) {
    test(JSON.stringify(junk), async (t) => {
      const { server } = await prepared(t);
      const { error } = await failed(run(server, junk));
      assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'plan']);
    });
  }
});

test('an edit cannot make a plan remove what it did not see', async (t) => {
  const { server, plan } = await prepared(t);
  const edited = JSON.parse(JSON.stringify(plan));
  const { id } = rowOf(server, 'gelato_org_3');
  edited.changes[2].connections = [{ id, displayName: 'Gelato (org_3)' }];
  edited.changes.push({ ...edited.changes[0], action: 'remove', externalProjectId: 'org_3', key: 'gelato_org_3', projectId: projectOf(server, 'org_3').id, connections: [{ id, displayName: 'Gelato (org_3)' }] });
  const outcomes = await all(run(server, edited, customers(3), { maxRemovals: 5 }));
  assert.deepEqual(counts(outcomes), { provisioned: 3, failed: 1 });
  assert.equal(rowOf(server, 'gelato_org_3').id, id);
});

test('a plan is given back to the planner without harm', async (t) => {
  const { server, plan } = await prepared(t);
  assert.equal((await planConnections(customers(4), /** @type {any} */ (fleetOptions(server, { plan })))).digest, plan.digest);
});
