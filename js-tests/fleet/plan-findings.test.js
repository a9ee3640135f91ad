/**
 * What no run can mend is a finding of the plan, and nothing is done for that customer.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { planConnections, provisionConnections } from 'predefined-connection/fleet';
import { customers, fill } from '../support/customers.js';
import { fakeServer, projectOf, rowOf, rowsOf } from '../support/server.js';
import { customer, fleetOptions, planOf, strayRow } from './base.js';
import { failed } from './runs.js';

const invalid = { position: 1, code: 'INVALID_OPTIONS' };

/** One wrong customer among right ones. @type {Record<string, [unknown, { id: string | null, field: string, code?: string }]>} */
const wrong = {
  'too long an id': [{ ...customer(1), externalProjectId: 'x'.repeat(120) }, { id: 'x'.repeat(120), field: 'externalProjectId' }],
  'an empty id': [{ ...customer(1), externalProjectId: '' }, { id: '', field: 'externalProjectId' }],
  'no id': [{ props: customer(1).props }, { id: null, field: 'externalProjectId' }],
  'an id that is a number': [{ ...customer(1), externalProjectId: 7 }, { id: null, field: 'externalProjectId' }],
  'a text in place of a customer': ['org_1', { id: null, field: 'customers' }],
  'nothing in place of a customer': [null, { id: null, field: 'customers' }],
  'a prop too few': [{ externalProjectId: 'org_1', props: { base_url: 'https://api.gelato.test' } }, { id: 'org_1', field: 'props.access_token' }],
  'a misspelt prop': [{ externalProjectId: 'org_1', props: { ...customer(1).props, acess_token: 'PLANTED' } }, { id: 'org_1', field: 'props.acess_token' }],
  'no props': [{ externalProjectId: 'org_1' }, { id: 'org_1', field: 'props' }],
  'props that are a text': [{ externalProjectId: 'org_1', props: 'PLANTED' }, { id: 'org_1', field: 'props' }],
  'a misspelt option': [{ ...customer(1), prop: { access_token: 'PLANTED' } }, { id: 'org_1', field: 'prop' }],
  'a prop that is undefined': [{ externalProjectId: 'org_1', props: { ...customer(1).props, access_token: undefined } }, { id: 'org_1', field: 'props.access_token' }],
};

for (const [name, [given, { id, field }]] of Object.entries(wrong)) {
  test(`${name}: a finding, and the others are planned`, async (t) => {
    const server = await fakeServer(t);
    fill(server, 3);
    server.tables.connections.length = 2;
    const plan = await planOf(server, [customer(0), given, customer(2)]);
    const [finding] = plan.findings;
    assert.equal(plan.findings.length, 1);
    assert.deepEqual({ ...finding, message: '' }, { ...invalid, externalProjectId: id, field, message: '' });
    assert.ok(finding && finding.message.length > 15);
    assert.deepEqual(plan.changes.map(({ externalProjectId }) => externalProjectId), ['org_2']);
    assert.deepEqual([plan.summary.customers, plan.summary.invalid, plan.summary.unchanged], [3, 1, 1]);
    // A run of the plan does as little for such a one.
    server.clearRequests();
    const { list, error } = await failed(provisionConnections(/** @type {any} */ ([given]), fleetOptions(server, { plan })));
    assert.deepEqual(list.map(({ status }) => status), ['failed']);
    assert.equal(error.code, 'PLAN_OUTDATED', 'org_2 was not given');
    assert.equal(server.requests.length, 0);
  });
}

test('two with one id: nothing is done for either', async (t) => {
  const server = await fakeServer(t);
  fill(server, 2, () => false);
  const plan = await planOf(server, [customer(0), customer(1), { ...customer(0), props: customer(5).props }, customer(0)]);
  assert.deepEqual(plan.changes.map(({ externalProjectId }) => externalProjectId), ['org_1']);
  assert.deepEqual(plan.findings.map(({ position, externalProjectId, code, field }) => [position, externalProjectId, code, field]), [
    [2, 'org_0', 'INVALID_OPTIONS', 'externalProjectId'],
    [3, 'org_0', 'INVALID_OPTIONS', 'externalProjectId'],
  ]);
  assert.deepEqual([plan.summary.customers, plan.summary.create, plan.summary.invalid], [4, 1, 3]);
});

test('two with one id have one digest, whichever comes first', async (t) => {
  const server = await fakeServer(t);
  fill(server, 1);
  const [one, other] = [customer(0), { ...customer(0), props: customer(5).props }];
  assert.equal((await planOf(server, [one, other])).digest, (await planOf(server, [other, one])).digest);
});

test('one that is doubled by an invalid one is not done either', async (t) => {
  const server = await fakeServer(t);
  fill(server, 1, () => false);
  for (const source of [[customer(0), { externalProjectId: 'org_0', props: 5 }], [{ externalProjectId: 'org_0', props: 5 }, customer(0)]]) {
    const plan = await planOf(server, source);
    assert.deepEqual([plan.changes, plan.summary.invalid], [[], 2]);
  }
});

test('another piece under the key: refused', async (t) => {
  const server = await fakeServer(t);
  fill(server, 2);
  rowOf(server, 'gelato_org_1').pieceName = '@acme/piece-gelato';
  const plan = await planOf(server, customers(2));
  assert.deepEqual(plan.changes, []);
  assert.ok(plan.findings.some(({ code, externalProjectId, position }) => code === 'PIECE_CONFLICT' && externalProjectId === 'org_1' && position === 1));
  assert.deepEqual([plan.noop, plan.summary.invalid, plan.summary.unchanged], [true, 1, 1]);
});

test('a piece that the platform does not see: refused', async (t) => {
  const server = await fakeServer(t);
  fill(server, 1);
  const plan = await planOf(server, customers(2), { pieceName: '@acme/piece-none', prefix: 'none' });
  assert.deepEqual([plan.changes, plan.summary.invalid], [[], 2]);
  assert.deepEqual(plan.findings.map(({ code }) => code), ['PIECE_NOT_FOUND', 'PIECE_NOT_FOUND']);
});

test('a connection of the project’s users that shadows: told, whether there is something to do or not', async (t) => {
  const server = await fakeServer(t);
  fill(server, 2);
  for (const id of ['org_0', 'org_1']) await server.embeddedUser({ projectId: projectOf(server, id).id }).upsertConnection({ externalId: `gelato_${id}` });
  const [first] = rowsOf(server, 'gelato_org_1');
  if (first) first.status = 'ERROR';
  const plan = await planOf(server, customers(2));
  assert.deepEqual(plan.findings.map(({ code, externalProjectId }) => [code, externalProjectId]), [['SHADOWED', 'org_0'], ['SHADOWED', 'org_1']]);
  assert.deepEqual([plan.summary.unchanged, plan.summary.update, plan.summary.invalid], [1, 1, 0]);
});

test('an id that another stray row claims is told apart from it', async (t) => {
  const server = await fakeServer(t);
  fill(server, 2);
  // Rows of no piece, of no project and of another key are nobody's.
  strayRow(server, 1, [], { displayName: 'of nobody' });
  strayRow(server, 1, [projectOf(server, 'org_1').id], { externalId: 'gelato_org_1x' });
  const plan = await planOf(server, customers(2));
  assert.ok(plan.noop);
});

test('what is wrong with all customers is the plan’s own error', async (t) => {
  const server = await fakeServer(t);
  for (const [changes, field] of /** @type {[Record<string, unknown>, string][]} */ ([
    [{ pieceName: undefined }, 'pieceName'],
    [{ prefix: '' }, 'prefix'],
    [{ propz: {} }, 'propz'],
    [{ prune: 'yes' }, 'prune'],
    [{ maxRemovals: '5' }, 'maxRemovals'],
    [{ maxRemovals: -1 }, 'maxRemovals'],
    [{ maxRemovals: 1.5 }, 'maxRemovals'],
    [{ maxRemovals: '101%' }, 'maxRemovals'],
    [{ maxRemovals: '1e2%' }, 'maxRemovals'],
    [{ maxRemovals: '+5%' }, 'maxRemovals'],
    [{ maxRemovals: '5 %' }, 'maxRemovals'],
    [{ maxRemovals: 'NaN%' }, 'maxRemovals'],
    [{ migrateFrom: {} }, 'migrateFrom'],
    [{ migrateFrom: { prefix: 'a', key: () => 'b' } }, 'migrateFrom'],
    [{ migrateFrom: { prefix: 'gelato' } }, 'migrateFrom.prefix'],
    [{ migrateFrom: { key: 'gelato' } }, 'migrateFrom.key'],
    [{ migrateFrom: 'gelato' }, 'migrateFrom'],
    [{ migrateFrom: { prefix: 'a', removeOlds: true } }, 'migrateFrom.removeOlds'],
  ])) {
    await assert.rejects(planConnections(customers(1), fleetOptions(server, changes)), { name: 'PredefinedConnectionError', code: 'INVALID_OPTIONS', field }, JSON.stringify(changes));
  }
  assert.deepEqual(server.requests, []);
});

test('a source that fails ends the plan', async (t) => {
  const server = await fakeServer(t);
  const source = function* () {
    yield customer(0);
    throw new Error('PLANTED');
  };
  await assert.rejects(planConnections(source(), fleetOptions(server)), (/** @type {any} */ error) => {
    assert.deepEqual([error.code, error.field, error.retryable, error.message.includes('PLANTED')], ['INVALID_OPTIONS', 'customers', true, false]);
    return true;
  });
});
