/**
 * Any story of calls, from several processes, with any faults in them and projects deleted between them, at a server that keeps
 * fingerprints or at one that does not: whenever a call succeeds
 * the project sees one row with that call's credentials, and a call without faults always succeeds. fast-check makes the stories
 * and shortens one that fails.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { usual } from '../support/calls.js';
import { assertNoSecret } from '../support/planted.js';
import { backend, inRealm } from '../support/realm.js';
import { fakeServer } from '../support/server.js';
import { KINDS } from './kinds.js';

/**
 * @import { FakeServer } from '../fake-server/index.js'
 *
 * @typedef {{ process: number, secret: string, faults: (string | null)[], deleted: boolean }} Step
 */

const STORIES = 120;

/** The same stories each time; `STORIES_SEED=2 node --test js-tests/faults/stories.test.js` has others. */
const SEED = Number(process.env['STORIES_SEED'] ?? 1);

const PROCESSES = 3;

/**
 * Faults that end by themselves, and answers that are no lie. A `faults` of a call has the one of its first request, of its second
 * one, and so on.
 */
const FAULTS = KINDS.filter(({ silent, aborted, waits, name }) => !silent && !aborted && !waits && name !== 'JSON of the wrong shape');

const step = fc.record({
  process: fc.nat({ max: PROCESSES - 1 }),
  secret: fc.constantFrom('a', 'b', 'c'),
  faults: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...FAULTS.map(({ name }) => name))), { maxLength: 12 }),
  deleted: fc.integer({ min: 0, max: 5 }).map((die) => die === 5),
});

let customers = 0;

test(`${STORIES} stories`, async (t) => {
  const server = await fakeServer(t, { logRequests: false });
  const withoutWaits = Object.create(Math, { random: { value: () => 0 } });
  const processes = Array.from({ length: PROCESSES }, () => inRealm({ ...backend, crypto, Math: withoutWaits }));
  const counts = { succeeded: 0, failed: 0 };

  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 1, maxLength: 6 }), async (stripsFingerprints, steps) => {
      server.settings.newer.visibleNamesOnly = stripsFingerprints;
      customers += 1;
      const customer = `story-${String(customers).padStart(5, '0')}`;
      const healing = { process: 0, secret: 'healed', faults: [], deleted: false };
      for (const { process, secret, faults, deleted } of [...steps, healing]) {
        if (deleted) deleteProject(server, customer);
        const options = optionsOf(server, customer, secret, faults);
        const call = processes[process]?.provisionConnection(options);
        const failure = await call?.then(() => undefined, (error) => error);
        counts[failure === undefined ? 'succeeded' : 'failed'] += 1;
        if (failure === undefined) {
          assertHolds(server, customer, secret);
        } else {
          assertNoSecret(failure);
          assert.ok(faults.some((name) => name !== null), `without a fault it failed: ${failure}`);
        }
      }
      forget(server, customer);
    }),
    { numRuns: STORIES, seed: SEED },
  );
  t.diagnostic(`${counts.succeeded} calls succeeded, ${counts.failed} failed`);
  assert.ok(counts.failed > STORIES / 10, 'the faults were met by hardly any call');
});

/**
 * @param {FakeServer} server
 * @param {string} customer
 * @param {string} secret
 * @param {(string | null)[]} faults
 */
function optionsOf(server, customer, secret, faults) {
  const left = [...faults];
  const fetchWithFaults = (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    const kind = FAULTS.find(({ name }) => name === left[0]);
    left.shift();
    if (kind) server.faults.add({ ...kind.make(), caller: customer });
    const headers = new Headers(init.headers);
    headers.set('x-caller', customer);
    return fetch(url.replace('https://story.test', server.url), { ...init, headers });
  };
  const props = { base_url: 'https://PLANTED.test', access_token: `PLANTED-${secret}` };
  return usual(server, { instanceUrl: 'https://story.test', externalProjectId: customer, props, fetch: fetchWithFaults });
}

/**
 * @param {FakeServer} server
 * @param {string} customer
 * @param {string} secret
 */
function assertHolds(server, customer, secret) {
  const [project, ...more] = server.tables.projects.filter((row) => row.externalId === customer && row.deleted === null);
  assert.ok(project !== undefined && more.length === 0, `${more.length + 1} projects`);
  const seen = server.tables.connections.filter((row) => row.externalId === `gelato_${customer}` && row.projectIds.includes(project.id));
  assert.deepEqual(seen.map(({ value }) => value.props?.['access_token']), [`PLANTED-${secret}`]);
}

/**
 * @param {FakeServer} server
 * @param {string} customer
 */
function deleteProject(server, customer) {
  const row = server.tables.projects.find(({ externalId, deleted }) => externalId === customer && deleted === null);
  if (row) row.deleted = new Date().toISOString();
}

/**
 * The server looks through all rows at each request.
 * @param {FakeServer} server
 * @param {string} customer
 */
function forget({ tables: { projects, connections } }, customer) {
  projects.splice(0, projects.length, ...projects.filter(({ externalId }) => externalId !== customer));
  connections.splice(0, connections.length, ...connections.filter(({ externalId }) => externalId !== `gelato_${customer}`));
}
