/**
 * Plan and run against a model, on made-up worlds: whatever there is, the plan says what the model says; and whatever crashes between
 * two requests, runs that are repeated until one ends leave a world whose plan is `noop`, with the tables that the model says.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import { planConnections, provisionConnections } from 'predefined-connection/fleet';
import { token } from '../support/calls.js';
import { fakeServer } from '../support/server.js';
import { all, usualRun } from './runs.js';

/**
 * @import { Customer, Plan } from 'predefined-connection/fleet'
 * @import { FakeServer } from '../fake-server/index.js'
 *
 * @typedef {'right' | 'stale' | 'unmarked' | 'error'} Row what a connection of the customer's project holds
 * @typedef {{ isClaimed: boolean, hasProject: boolean, rows: Row[], leftovers: number, isShadowed: boolean }} World what there is of a customer
 */

const RUNS = 40;
/** The id of a project that was deleted. */
const GONE = 'DeletedProject0000001';
/** How much later than the others a row was created, in ms. */
let later = 0;

const row = fc.constantFrom(.../** @type {Row[]} */ (['right', 'stale', 'unmarked', 'error']));
const customer = fc.record({
  isClaimed: fc.boolean(),
  hasProject: fc.boolean(),
  rows: fc.array(row, { maxLength: 3 }),
  leftovers: fc.nat({ max: 2 }),
  isShadowed: fc.boolean(),
});
const worlds = fc.array(customer, { minLength: 1, maxLength: 5 });

const idOf = (/** @type {number} */ at) => `org_${at}`;
const keyOf = (/** @type {number} */ at) => `gelato_${idOf(at)}`;

/**
 * The rows of the customer's project.
 * @param {World} world
 */
const rowsOf = ({ hasProject, rows }) => (hasProject ? rows : []);

/**
 * What the plan is to say of a customer.
 * @param {World} world
 */
function expectedAction(world) {
  const rows = rowsOf(world);
  if (!world.isClaimed) return undefined;
  if (world.leftovers > 0 || rows.length > 1) return 'repair';
  if (rows.length === 0) return 'create';
  return rows[0] === 'right' ? undefined : 'update';
}

/**
 * What an unclaimed customer's connections are.
 * @param {World} world
 */
function expectedKind(world) {
  if (world.isClaimed || rowsOf(world).length + world.leftovers === 0) return undefined;
  return rowsOf(world).length > 0 ? 'orphaned' : 'leftOver';
}

/**
 * Whether a run that prunes removes a customer's connections: all of them have a fingerprint.
 * @param {World} world
 */
const isPruned = (world) => expectedKind(world) !== undefined && !rowsOf(world).includes('unmarked');

/**
 * Makes a world at a server.
 * @param {FakeServer} server
 * @param {World[]} world
 */
async function make(server, world) {
  for (const [at, of] of world.entries()) {
    await write(server, at, 'right');
    const made = /** @type {any} */ (take(server, keyOf(at)));
    for (let count = 0; count < of.leftovers; count += 1) server.tables.connections.push({ ...made, ...fresh(), projectIds: [GONE] });
    if (!of.hasProject) {
      await call(server, 'DELETE', `/api/v1/projects/${projectOf(server, at)?.id}`);
      continue;
    }
    for (const kind of of.rows) await add(server, at, kind, made);
    if (of.isShadowed) server.tables.connections.push({ ...made, ...fresh(), scope: 'PROJECT' });
  }
}

/**
 * Adds a row to a customer's project.
 * @param {FakeServer} server
 * @param {number} at
 * @param {Row} kind
 * @param {any} right
 */
async function add(server, at, kind, right) {
  const rows = server.tables.connections;
  if (kind === 'stale') {
    const others = rows.splice(0);
    await write(server, at, 'stale');
    const [stale] = rows.splice(0);
    rows.push(...others, { .../** @type {any} */ (stale), ...fresh() });
  } else {
    const changes = { right: {}, unmarked: { displayName: 'Gelato Connection' }, error: { status: 'ERROR' } }[kind];
    rows.push({ ...right, ...fresh(), ...changes });
  }
}

/**
 * Takes the only row of a key away.
 * @param {FakeServer} server
 * @param {string} key
 */
function take(server, key) {
  const rows = server.tables.connections;
  const [row, ...others] = rows.splice(rows.findIndex(({ externalId }) => externalId === key), 1);
  assert.ok(row?.externalId === key && others.length === 0);
  return row;
}

/** The id and the age of another row. */
function fresh() {
  later += 1;
  return { id: `row${String(later).padStart(18, '0')}`, created: new Date(Date.now() - 1_000_000 + later).toISOString() };
}

/**
 * @param {FakeServer} server
 * @param {number} at
 */
const projectOf = (server, at) => server.tables.projects.find((row) => row.externalId === idOf(at) && row.deleted === null);

/**
 * @param {any} row
 * @param {FakeServer} server
 * @param {number} at
 */
const isIn = (row, server, at) => row.projectIds.includes(projectOf(server, at)?.id);

/**
 * @param {FakeServer} server
 * @param {number} at
 * @param {'right' | 'stale'} kind
 */
async function write(server, at, kind) {
  const outcomes = await all(provisionConnections([customerOf(at, kind)], usualRun(server)));
  assert.equal(outcomes[0]?.status, 'provisioned');
}

/**
 * @param {number} at
 * @param {string} kind
 */
const customerOf = (at, kind) => /** @type {Customer} */ ({ externalProjectId: idOf(at), ...token(kind) });

/**
 * @param {FakeServer} server
 * @param {string} method
 * @param {string} path
 */
async function call(server, method, path) {
  const { status } = await fetch(server.url + path, { method, headers: { authorization: `Bearer ${server.apiKey}` } });
  assert.equal(status, 204);
}

/** @param {World[]} world */
const claimed = (world) => world.flatMap(({ isClaimed }, at) => (isClaimed ? [customerOf(at, 'right')] : []));

/**
 * Fails unless the plan says what the model says.
 * @param {Plan} plan
 * @param {World[]} world
 */
function assertPlan(plan, world) {
  const expected = world.flatMap((of, at) => {
    const action = expectedAction(of) ?? (isPruned(of) ? 'remove' : undefined);
    return action === undefined ? [] : [`${action} ${idOf(at)}`];
  });
  assert.deepEqual(plan.changes.map(({ action, externalProjectId }) => `${action} ${externalProjectId}`), expected);
  const unclaimed = world.flatMap((of, at) => expectedKind(of) === undefined ? [] : [`${expectedKind(of)} ${idOf(at)}`]);
  assert.deepEqual(plan.unclaimed.map(({ kind, externalProjectId }) => `${kind} ${externalProjectId}`), unclaimed);
  const shadowed = world.flatMap(({ isClaimed, hasProject, isShadowed }, at) => (isClaimed && hasProject && isShadowed ? [idOf(at)] : []));
  assert.deepEqual(plan.findings.map(({ code, externalProjectId }) => `${code} ${externalProjectId}`), shadowed.map((id) => `SHADOWED ${id}`));
}

/**
 * Fails unless the tables are what the model says.
 * @param {FakeServer} server
 * @param {World[]} world
 */
function assertTables(server, world) {
  for (const [at, of] of world.entries()) {
    const rows = server.tables.connections.filter((row) => row.externalId === keyOf(at) && row.scope === 'PLATFORM');
    const tokens = rows.map((row) => /** @type {any} */ (row.value).props.access_token);
    if (of.isClaimed) assert.deepEqual([tokens, rows.every((row) => isIn(row, server, at))], [['right'], true], idOf(at));
    else assert.equal(rows.length, isPruned(of) ? 0 : rowsOf(of).length + of.leftovers, idOf(at));
  }
}

/**
 * A `fetch` whose process dies after so many requests, before or after the server did what it was asked to.
 * @param {number} requests
 * @param {boolean} isAfter
 */
function dying(requests, isAfter) {
  let left = requests;
  return async (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    left -= 1;
    if (left > 0) return fetch(url, init);
    if (left === 0 && isAfter) await (await fetch(url, init)).text();
    throw new TypeError('the process died');
  };
}

test('the plan says what the model says, and runs that die are gone on with', { timeout: 180_000 }, async (t) => {
  const deaths = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 4 });
  const runs = fc.asyncProperty(worlds, deaths, fc.boolean(), async (world, deaths, givesPlan) => {
    const server = await fakeServer(t);
    await make(server, world);
    const options = usualRun(server, { prune: true, maxRemovals: '100%', maxRetries: 0, props: undefined });
    const plan = await planConnections(claimed(world), options);
    assertPlan(plan, world);
    for (const [requests, isAfter] of deaths) {
      const dies = { ...options, fetch: dying(requests, isAfter) };
      await all(provisionConnections(claimed(world), dies)).catch(() => {});
    }
    const now = givesPlan ? { plan: await planConnections(claimed(world), options) } : {};
    const outcomes = await all(provisionConnections(claimed(world), { ...options, ...now }));
    assert.deepEqual(outcomes.filter(({ status }) => status === 'failed'), []);
    const last = await planConnections(claimed(world), options);
    assert.deepEqual([last.noop, last.changes], [true, []]);
    assertTables(server, world);
    await server.close();
  });
  await fc.assert(runs, { numRuns: RUNS, interruptAfterTimeLimit: 120_000, markInterruptAsFailure: false });
});
