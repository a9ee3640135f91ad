/**
 * The life of a made-up vendor with a thousand customers: each step disturbs the server or the customers, looks at the whole plan, has it
 * done, and then at the whole tables and at a plan with nothing left to do. The steps follow each other: each begins with what the one
 * before left.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { fetchConnection } from 'predefined-connection/piece';
import { startFakeServer } from '../fake-server/index.js';
import { GELATO } from '../support/calls.js';
import { API_KEY, pieceOf, projectOf, rowOf } from '../support/server.js';
import { all, failed, pause } from './runs.js';
import { line, Vendor } from './vendor.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 * @import { Changes } from './vendor.js'
 */

const CUSTOMERS = 1_000;

/** @type {FakeServer} */
let server;
/** @type {Vendor} */
let vendor;

before(async () => {
  server = await startFakeServer({ apiKey: API_KEY, engine: { delay: 0 }, delays: { hardDelete: 0 } });
  vendor = new Vendor(server, CUSTOMERS);
});
after(() => server.close());

/**
 * The ids of some customers.
 * @param {number} first
 * @param {number} count
 */
const ids = (first, count) => Array.from({ length: count }, (_, index) => `org_${first + index}`);

/**
 * The same change for each of these.
 * @param {Iterable<string>} customers
 * @param {[string, ...string[]]} change
 * @returns {Changes}
 */
const each = (customers, ...change) => Object.fromEntries([...customers].map((id) => [id, change]));

/**
 * @param {string[]} gone
 * @param {'orphaned' | 'leftOver'} kind
 */
const unclaimedBy = (gone, kind) => Object.fromEntries(gone.map((id) => [id, kind]));

/** @param {string} id */
const row = (id) => rowOf(server, `${vendor.prefix}_${id}`);

/**
 * What an admin does in the admin page, by the API.
 * @param {'POST' | 'DELETE'} method
 * @param {string} path
 * @param {object} [body]
 */
async function admin(method, path, body) {
  const headers = { authorization: `Bearer ${server.apiKey}`, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`${server.url}/api/v1${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  assert.ok(response.ok, `${method} ${path}: ${response.status}`);
}

describe('the life of a vendor', () => {
  test('1 000 customers are imported', async () => {
    await vendor.apply({ expected: { changes: each(vendor.customers.keys(), 'create', 'NO_PROJECT') } });
  });

  test('a second import writes nothing', async () => {
    server.clearRequests();
    await vendor.apply({ expected: {} });
    assert.ok(server.requests.every(({ method }) => method === 'GET'));
  });

  test('10 rotate their secrets', async () => {
    for (const id of ids(10, 10)) vendor.customers.set(id, `${id}'s second secret`);
    await vendor.apply({ expected: { changes: each(ids(10, 10), 'update', 'OTHER_CREDENTIALS') }, by: 'plan' });
  });

  test('the projects of 5 are deleted, and the customers come back', async () => {
    for (const id of ids(100, 5)) await admin('DELETE', `/projects/${projectOf(server, id).id}`);
    await vendor.apply({ expected: { changes: each(ids(100, 5), 'repair', 'NO_PROJECT', 'LEFTOVERS') } });
  });

  test('so do those of 2 more, by a plan', async () => {
    for (const id of ids(105, 2)) await admin('DELETE', `/projects/${projectOf(server, id).id}`);
    await vendor.apply({ expected: { changes: each(ids(105, 2), 'repair', 'NO_PROJECT', 'LEFTOVERS') }, by: 'plan' });
  });

  test('3 are doubled: by a copy, by a stranger, and by one that is older and therefore stays', async () => {
    const [copied, joined, preceded] = /** @type {[string, string, string]} */ (ids(200, 3));
    const original = row(copied);
    const created = new Date(Date.parse(original.created) + 1).toISOString();
    server.addConnection({ ...original, id: 'copy00000000000000000', created, updated: created });
    const { externalId, projectIds } = row(joined);
    server.addConnection({ externalId, projectIds });
    const older = new Date(Date.parse(row(preceded).created) - 60_000).toISOString();
    server.addConnection({ externalId: row(preceded).externalId, projectIds: row(preceded).projectIds, id: 'older0000000000000000', created: older, updated: older });
    await vendor.apply({
      expected: {
        changes: {
          ...each([copied, joined], 'repair', 'DUPLICATES'),
          [preceded]: ['repair', 'DUPLICATES', 'NO_FINGERPRINT'],
        },
      },
    });
    assert.equal(row(copied).id, original.id);
    assert.equal(row(preceded).id, 'older0000000000000000');
  });

  test('2 are shadowed by connections of their own users: only they can end that', async () => {
    const shadowed = ids(300, 2);
    const findings = Object.fromEntries(shadowed.map((id) => [id, 'SHADOWED']));
    const shadows = shadowed.map((id) => {
      const value = /** @type {const} */ ({ type: 'CUSTOM_AUTH', props: { base_url: 'https://own.test', access_token: 'own' } });
      return server.addConnection({ externalId: `gelato_${id}`, scope: 'PROJECT', projectIds: [projectOf(server, id).id], displayName: 'Mine', value });
    });
    vendor.others = shadowed.map((id) => ['gelato_' + id, 'PROJECT', 'ACTIVE', GELATO, 'Mine', 'no fingerprint', id, 'https://own.test', 'own'].join(' | '));
    await vendor.apply({ expected: { findings }, left: { findings } });
    await vendor.apply({ expected: { findings }, left: { findings }, by: 'plan' });
    for (const { id } of shadows) await admin('DELETE', `/app-connections/${id}`);
    vendor.others = [];
    await vendor.apply({ expected: {} });
  });

  test('an admin renames a connection', async () => {
    const { id } = row('org_400');
    await admin('POST', `/global-connections/${id}`, { displayName: 'The gelato of 400' });
    await vendor.apply({ expected: { changes: { org_400: ['update', 'NO_FINGERPRINT'] } } });
    assert.equal(row('org_400').id, id);
  });

  test('an admin re-enters a secret by hand, and the name stays', async () => {
    // Six minutes later, which is longer than the longest check of 305 seconds.
    server.settings.clockSkew += 360_000;
    const { id, displayName } = row('org_401');
    server.reconnect(id, { type: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'by hand' } });
    assert.equal(row('org_401').displayName, displayName);
    await vendor.apply({ expected: { changes: { org_401: ['update', 'CHANGED_BY_HAND'] } }, by: 'plan' });
    assert.equal(row('org_401').id, id);
  });

  test('a connection is in ERROR', async () => {
    row('org_402').status = 'ERROR';
    await vendor.apply({ expected: { changes: { org_402: ['update', 'NOT_ACTIVE'] } } });
  });

  test('7 are gone, the projects of 3 of them too: their connections are removed on request alone', async () => {
    const gone = ids(500, 7);
    for (const id of gone) {
      vendor.former.set(id, vendor.customers.get(id) ?? null);
      vendor.customers.delete(id);
    }
    const orphaned = unclaimedBy(gone, 'orphaned');
    await vendor.apply({ expected: { unclaimed: orphaned }, left: { unclaimed: orphaned } });

    const deleted = gone.slice(0, 3);
    for (const id of deleted) {
      await admin('DELETE', `/projects/${projectOf(server, id).id}`);
      vendor.others.push(line(`gelato_${id}`, id, vendor.former.get(id) ?? '', 'deleted'));
      vendor.former.delete(id);
    }
    const unclaimed = { ...orphaned, ...unclaimedBy(deleted, 'leftOver') };
    await vendor.apply({ expected: { unclaimed }, left: { unclaimed } });

    const changes = { ...each(gone, 'remove', 'ORPHANED'), ...each(deleted, 'remove', 'LEFT_OVER') };
    const plan = await vendor.assertPlan({ changes, unclaimed }, { prune: true });
    vendor.note();
    for (const options of [{ prune: true }, { prune: true, plan }, { prune: true, maxRemovals: 6 }, { prune: true, maxRemovals: '0.6%' }]) {
      const { error } = await failed(vendor.run(options));
      assert.deepEqual([error.code, error.field], ['TOO_MANY_REMOVALS', 'maxRemovals']);
      vendor.assertTables([]);
    }
    vendor.others = [];
    for (const id of vendor.former.keys()) vendor.former.set(id, null);
    await vendor.apply({ expected: { changes, unclaimed }, options: { prune: true, maxRemovals: '1%' } });
    await vendor.assertNothingToDo();
  });

  test('two come back as customers: one of whom the project is there', async () => {
    vendor.customers.set('org_506', 'back');
    vendor.former.delete('org_506');
    vendor.customers.set('org_500', 'back');
    await vendor.apply({ expected: { changes: { org_506: ['create', 'NO_CONNECTION'], org_500: ['create', 'NO_PROJECT'] } }, by: 'plan' });
  });

  test('all at once, by one plan', async () => {
    const unclaimed = unclaimedBy(['org_600'], 'orphaned');
    vendor.customers.delete('org_600');
    vendor.former.set('org_600', null);
    vendor.customers.set('org_601', 'rotated');
    vendor.customers.set('org_new', 'new');
    await admin('DELETE', `/projects/${projectOf(server, 'org_602').id}`);
    await admin('POST', `/global-connections/${row('org_603').id}`, { displayName: 'renamed' });
    server.addConnection({ externalId: 'gelato_org_604', projectIds: row('org_604').projectIds });
    /** @type {Changes} */
    const changes = {
      org_600: ['remove', 'ORPHANED'],
      org_601: ['update', 'OTHER_CREDENTIALS'],
      org_602: ['repair', 'NO_PROJECT', 'LEFTOVERS'],
      org_603: ['update', 'NO_FINGERPRINT'],
      org_604: ['repair', 'DUPLICATES'],
      org_new: ['create', 'NO_PROJECT'],
    };
    await vendor.apply({ expected: { changes, unclaimed }, by: 'plan', options: { prune: true, maxRemovals: 1 } });
  });
});

/** The server goes on with what a run that was left has begun. */
async function settled() {
  for (let before = -1; before !== server.tables.connections.length; await pause(500)) before = server.tables.connections.length;
}

describe('the prefix moves', () => {
  const MOVING = { prefix: 'ice', fallback: { prefix: 'gelato' } };

  /**
   * What the pieces of all customers read is each customer's secret, whatever the connections are called.
   * @param {{ prefix: string, fallback?: { prefix: string } }} options
   */
  async function assertReadable(options = MOVING) {
    const left = vendor.customers.entries();
    const reader = async () => {
      for (const [id, secret] of left) await assertReads(id, secret, options);
    };
    await Promise.all(Array.from({ length: 10 }, reader));
  }

  /**
   * @param {string} id
   * @param {string} secret
   * @param {object} options
   */
  async function assertReads(id, secret, options) {
    const { connections, project } = pieceOf(server, id);
    const { props } = await fetchConnection(connections, project, { pieceName: GELATO, pieceAuthType: 'CUSTOM_AUTH', ...options });
    assert.equal(props['access_token'], secret, id);
  }

  /** Has customers' pieces read all along, until it is told to stop, and gives the number of reads. */
  function reading() {
    let isOver = false;
    const reads = (async () => {
      let count = 0;
      while (!isOver) {
        for (const [id, secret] of vendor.customers) {
          if (isOver) break;
          await assertReads(id, secret, MOVING);
          count += 1;
        }
      }
      return count;
    })();
    // Awaited by `stop`, which is called whatever happens before.
    reads.catch(() => {});
    return { stop: () => ((isOver = true), reads) };
  }

  const migrateFrom = { prefix: 'gelato' };

  test('before: the pieces read the former connections', () => assertReadable());

  test('the new ones are made in two runs, of which the first is left half-way; the former ones stay', async () => {
    vendor.prefix = 'ice';
    vendor.formerPrefixes = ['gelato'];
    const changes = each(vendor.customers.keys(), 'create', 'NO_CONNECTION', 'FORMER_KEY');
    await vendor.assertPlan({ changes }, { migrateFrom });
    const former = server.tables.connections.map((row) => structuredClone(row));
    const reader = reading();
    try {
      let count = 0;
      for await (const outcome of vendor.run({ migrateFrom })) {
        assert.ok(outcome.status === 'provisioned' && outcome.action === 'created', JSON.stringify(outcome));
        if ((count += 1) === 400) break;
      }
      await settled();
      const made = new Set(server.tables.connections.map(({ externalId }) => externalId).filter((key) => key.startsWith('ice_')).map((key) => key.slice(4)));
      assert.ok(made.size >= 400 && made.size <= 420, `${made.size} were made`);
      const left = Object.fromEntries(Object.entries(changes).filter(([id]) => !made.has(id)));
      await vendor.apply({ expected: { changes: left }, options: { migrateFrom }, by: 'plan' });
    } finally {
      assert.ok((await reader.stop()) > 0);
    }
    const isFormer = (/** @type {{ externalId: string }} */ { externalId }) => externalId.startsWith('gelato_');
    assert.deepEqual(server.tables.connections.filter(isFormer), former);
    await assertReadable();
  });

  test('a secret is rotated in between: the new connection alone is written', async () => {
    const former = rowOf(server, 'gelato_org_700');
    vendor.customers.set('org_700', 'rotated in between');
    vendor.formerPrefixes = [];
    vendor.others = [...vendor.customers].map(([id, secret]) => line(`gelato_${id}`, id, id === 'org_700' ? 'secret of 700' : secret));
    await vendor.apply({ expected: { changes: { org_700: ['update', 'OTHER_CREDENTIALS'] } }, options: { migrateFrom } });
    assert.deepEqual(rowOf(server, 'gelato_org_700'), former);
    await assertReadable();
  });

  test('the former ones are removed, while the pieces go on reading', async () => {
    const options = { migrateFrom: { ...migrateFrom, removeOld: true } };
    const changes = each(vendor.customers.keys(), 'migrate', 'FORMER_KEY');
    const reader = reading();
    vendor.others = [];
    try {
      await vendor.apply({ expected: { changes }, options, by: 'plan' });
    } finally {
      assert.ok((await reader.stop()) > 0);
    }
    await assertReadable({ prefix: 'ice' });
  });

  test('after: plans without the move have nothing to do either', async () => {
    await vendor.assertNothingToDo();
    server.clearRequests();
    assert.equal((await all(vendor.run())).length, vendor.customers.size);
    assert.ok(server.requests.every(({ method }) => method === 'GET'));
  });
});
