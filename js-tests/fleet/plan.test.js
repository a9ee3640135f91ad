/**
 * What a plan says of each customer, and that a run of the plan leaves nothing to do.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provisionConnections } from 'predefined-connection/fleet';
import { customers, fill } from '../support/customers.js';
import { fakeServer, projectOf, rowOf, storedToken } from '../support/server.js';
import { actions, customer, fleetOptions, NOBODY, planOf, strayRow } from './base.js';
import { all, counts, LISTS } from './runs.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const KEY = 'gelato_org_1';

/**
 * How a customer comes to need something, among others who need nothing.
 * @type {Record<string, { make(server: FakeServer): unknown, changes?: Record<string, unknown>, action: string, reasons: string[] }>}
 */
const cases = {
  'no project': { make: (server) => remove(server, true), action: 'create', reasons: ['NO_PROJECT'] },
  'no connection': { make: (server) => remove(server, false), action: 'create', reasons: ['NO_CONNECTION'] },
  'other credentials': { make: (server) => change(server, otherFingerprint(server)), action: 'update', reasons: ['OTHER_CREDENTIALS'] },
  'a connection in ERROR': { make: (server) => change(server, { status: 'ERROR' }), action: 'update', reasons: ['NOT_ACTIVE'] },
  'a name that an admin wrote': { make: (server) => change(server, { displayName: 'Gelato (org_1)' }), action: 'update', reasons: ['NO_FINGERPRINT'] },
  'a fingerprint of another form': { make: (server) => change(server, { displayName: `${rowOf(server, KEY).displayName}\ufe01\ufe01` }), action: 'update', reasons: ['UNKNOWN_FINGERPRINT'] },
  'a secret that was entered by hand': { make: (server) => change(server, { updated: new Date(Date.now() + 310_000).toISOString() }), action: 'update', reasons: ['CHANGED_BY_HAND'] },
  'a row under the former piece': { make: (server) => change(server, { pieceName: '@acme/piece-old', ...otherFingerprint(server) }), changes: { replacesPiece: '@acme/piece-old' }, action: 'update', reasons: ['FORMER_PIECE'] },
  'a duplicate': { make: (server) => strayRow(server, 1, [projectOf(server, 'org_1').id]), action: 'repair', reasons: ['DUPLICATES'] },
  'a leftover': { make: (server) => strayRow(server, 1, [NOBODY]), action: 'repair', reasons: ['LEFTOVERS'] },
  'a project that was made again': { make: madeAgain, action: 'repair', reasons: ['LEFTOVERS', 'NO_CONNECTION'] },
};

describe('a customer with', () => {
  for (const [name, { make, changes, action, reasons }] of Object.entries(cases)) {
    test(`${name}: ${action}, and a run of the plan does it`, async (t) => {
      const server = await fakeServer(t);
      fill(server, 4);
      make(server);
      const plan = await planOf(server, customers(4), changes);
      assert.deepEqual(actions(plan), [`${action} org_1`]);
      const [change] = plan.changes;
      assert.deepEqual(change?.reasons.map(({ code }) => code).sort(), reasons);
      for (const { message } of change?.reasons ?? []) assert.match(message, /^[A-Z`].{10,}\.$/);
      assert.deepEqual([plan.noop, plan.summary.unchanged, /** @type {any} */ (plan.summary)[action], plan.summary.invalid], [false, 3, 1, 0]);
      assert.deepEqual([plan.findings, plan.unclaimed, plan.warnings], [[], [], []]);

      const outcomes = await all(provisionConnections(customers(4), fleetOptions(server, { ...changes, plan })));
      assert.deepEqual(counts(outcomes), { skipped: 3, provisioned: 1 });
      assert.equal(storedToken(server, KEY), 'token-of-1');
      assert.ok((await planOf(server, customers(4), changes)).noop);
    });
  }
});

/** @param {FakeServer} server @param {object} changes */
function change(server, changes) {
  Object.assign(rowOf(server, KEY), changes);
}

/** The customer's name with the fingerprint of another write. @param {FakeServer} server */
function otherFingerprint(server) {
  return { displayName: rowOf(server, 'gelato_org_0').displayName.replace('org_0', 'org_1') };
}

/** @param {FakeServer} server @param {boolean} withProject */
function remove({ tables }, withProject) {
  tables.connections.splice(tables.connections.findIndex(({ externalId }) => externalId === KEY), 1);
  if (withProject) tables.projects.splice(tables.projects.findIndex(({ externalId }) => externalId === 'org_1'), 1);
}

/** @param {FakeServer} server */
function madeAgain(server) {
  server.tables.projects.splice(server.tables.projects.findIndex(({ externalId }) => externalId === 'org_1'), 1);
  server.addProject({ externalId: 'org_1' });
}

test('nothing to do: a plan without changes, in a request for each list and one for the props', async (t) => {
  const server = await fakeServer(t);
  fill(server, 50);
  const plan = await planOf(server, customers(50));
  assert.deepEqual([plan.noop, plan.changes, plan.requests], [true, [], LISTS.length + 1]);
  assert.deepEqual(plan.summary, { customers: 50, create: 0, update: 0, repair: 0, migrate: 0, unchanged: 50, invalid: 0, orphaned: 0, leftOver: 0, remove: 0 });
  assert.deepEqual([plan.version, plan.pieceName, plan.prefix, plan.instanceUrl], [1, '@activepieces/piece-gelato', 'gelato', server.url]);
  assert.ok(Math.abs(Date.now() - Date.parse(plan.createdAt)) < 60_000);
});

test('no customers, and no server state', async (t) => {
  const server = await fakeServer(t);
  const plan = await planOf(server, []);
  assert.deepEqual([plan.noop, plan.summary.customers, plan.unclaimed], [true, 0, []]);
});

test('a plan is the same whatever the order of the customers', async (t) => {
  const server = await fakeServer(t);
  fill(server, 12, (index) => index % 3 !== 0);
  rowOf(server, 'gelato_org_4').status = 'ERROR';
  strayRow(server, 5, [NOBODY]);
  const all = [...customers(14)];
  const one = await planOf(server, all);
  assert.deepEqual(actions(one), ['create org_0', 'create org_12', 'create org_13', 'create org_3', 'update org_4', 'repair org_5', 'create org_6', 'create org_9']);
  for (const other of [[...all].reverse(), [...all.slice(7), ...all.slice(0, 7)]]) {
    assert.deepEqual(stable(await planOf(server, other)), stable(one));
  }
});

/** Without what a second plan has otherwise. @param {import('predefined-connection/fleet').Plan} plan */
function stable({ createdAt, requests, ...plan }) {
  return plan;
}

test('the digest tells other customers, other credentials and another state', async (t) => {
  const server = await fakeServer(t);
  fill(server, 3, (index) => index > 0);
  const digest = async (/** @type {any} */ source = customers(3), changes = {}) => (await planOf(server, source, changes)).digest;
  const first = await digest();
  assert.equal(await digest(), first);
  const digests = [first, await digest(customers(2)), await digest(customers(4)), await digest([customer(0), customer(1), { ...customer(2), props: customer(1).props }])];
  digests.push(await digest([{ ...customer(0), props: customer(1).props }, customer(1), customer(2)]), await digest(customers(3), { fingerprintSecret: 'another one of sixteen' }));
  rowOf(server, 'gelato_org_2').status = 'ERROR';
  digests.push(await digest());
  assert.equal(new Set(digests).size, digests.length);
});

test('customers come from whatever gives them, and credentials from the function', async (t) => {
  const server = await fakeServer(t);
  fill(server, 3);
  const ids = async function* () {
    for (let index = 0; index < 3; index += 1) yield { externalProjectId: `org_${index}` };
  };
  const credentials = async (/** @type {any} */ { externalProjectId }) => customer(Number(externalProjectId.slice(4)));
  assert.ok((await planOf(server, ids(), { credentials })).noop);
});
