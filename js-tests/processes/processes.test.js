/**
 * Several processes provision the same customers for the first time, at the same moment, each with credentials of its own, at a
 * server that leaves the longest time between its look for a row and its insert: the race that no server of this kind prevents.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { projectOf, rowOf, rowsOf, fakeServer } from '../support/server.js';
import { order, startProcesses } from './fleet.js';

/**
 * @import { Call } from './caller.js'
 */

/** Ms between the server's look for a row and its insert: long enough for all processes on a busy machine. */
const WINDOW = 500;

const GELATO = '@activepieces/piece-gelato';
const CONFLICT = /The key "shared_org_1234" is used by a connection of "@activepieces\/piece-(?:gelato|sundae)"/;
const KEY = 'shared_org_1234';
const SUNDAE = '@activepieces/piece-sundae';

describe('first logins in several processes', () => {
  const [PROCESSES, CALLS, STAGGER] = [8, 50, 8];
  const CUSTOMERS = Array.from({ length: 20 }, (_, index) => `org_${index}`);

  test(`${PROCESSES} processes, ${CALLS} calls each, ${CUSTOMERS.length} customers: one project and one connection each`, async (t) => {
    const server = await fakeServer(t, { window: WINDOW, engine: { concurrency: 50 } });
    const processes = await startProcesses(t, PROCESSES);
    const outcomes = await Promise.all(processes.map(({ callAll }, process) => callAll(ordersOf(`of process ${process}`))));
    const calls = outcomes.flatMap((of) => of.map((call, index) => ({ ...call, customer: CUSTOMERS[index % CUSTOMERS.length] })));
    assert.equal(calls.length, PROCESSES * CALLS);
    assert.deepEqual(calls.filter(({ failure }) => failure !== undefined), []);

    const inserts = calls.filter(({ action }) => action === 'created').length;
    const removals = server.requests.filter(({ method }) => method === 'DELETE').length;
    t.diagnostic(`${server.requests.length} requests, ${inserts} calls created, ${removals} duplicates removed`);
    assert.ok(removals > 0, 'there was no race');

    for (const customer of CUSTOMERS) {
      const { id } = projectOf(server, customer);
      const rows = rowsOf(server, `gelato_${customer}`);
      assert.deepEqual(rows.map(({ projectIds }) => projectIds), [[id]], customer);
      assertLast(String(rows[0]?.value.props?.['access_token']), calls.filter((call) => call.customer === customer));
    }

    /** The last ones come when the first ones are done. @param {string} secret */
    function ordersOf(secret) {
      return Array.from({ length: CALLS }, (_, index) => {
        const externalProjectId = CUSTOMERS[index % CUSTOMERS.length];
        return { ...order(server, secret, { externalProjectId }), after: index * STAGGER };
      });
    }
  });

  test('20 processes, one customer: exactly one row, with one caller\'s credentials', async (t) => {
    const server = await fakeServer(t, { window: WINDOW, reread: 20, engine: { concurrency: 50 } });
    const processes = await startProcesses(t, 20);
    const secrets = processes.map((_, index) => `of process ${index}`);
    const calls = (await Promise.all(processes.map(({ callAll }, index) => callAll([order(server, secrets[index] ?? '')])))).flat();
    assert.deepEqual(calls.filter(({ failure }) => failure !== undefined), []);
    assert.ok(server.requests.some(({ method }) => method === 'DELETE'), 'there was no race');
    const row = rowOf(server, 'gelato_org_1234');
    const stored = String(row.value.props?.['access_token']);
    assert.deepEqual(row.projectIds, [projectOf(server, 'org_1234').id]);
    assertLast(stored, calls);
    await assertOnlyTheStored(processes, (secret) => order(server, secret), secrets, () => String(rowOf(server, 'gelato_org_1234').value.props?.['access_token']));
  });

  for (const window of [0, 5, 100]) {
    // The server's upsert overwrites what it finds, so one may be told `created` just before another one takes its row: the next
    // call tells it.
    test(`two pieces with one key, ${window} ms between look and insert: one of them has it, the other is told by the next call at the latest`, async (t) => {
      const processes = await startProcesses(t, 4);
      const pieces = [GELATO, SUNDAE, GELATO, SUNDAE];
      const told = { atOnce: 0, later: 0, both: 0 };
      for (let round = 0; round < 10; round += 1) {
        const server = await fakeServer(t, { window, engine: { concurrency: 50 } });
        const orders = pieces.map((pieceName) => order(server, `of ${pieceName}`, { pieceName, prefix: 'shared' }));
        const calls = (await Promise.all(processes.map(({ callAll }, index) => callAll(orders.slice(index, index + 1))))).flat();
        const refused = calls.filter(({ failure }) => failure !== undefined);
        for (const { failure } of refused) assert.match(failure ?? '', CONFLICT);
        told.atOnce += refused.length;

        // Two rows of one piece are duplicates, which its next call removes. Where two pieces have a row, all calls are told.
        const left = () => rowsOf(server, KEY).map(({ pieceName, value }) => [pieceName, value.props?.['access_token']]);
        const owners = new Set(left().map(([pieceName]) => pieceName));
        assert.ok(owners.size > 0, 'the row is gone');
        told.both += owners.size - 1;
        for (const [index, { callAll }] of processes.entries()) {
          const before = left();
          for (const [pieceName, secret] of before) assert.equal(secret, `of ${pieceName}`);
          const [call] = await callAll(orders.slice(index, index + 1));
          if (owners.size === 1 && owners.has(pieces[index])) {
            assert.equal(call?.action, before.length === 1 ? 'unchanged' : 'updated', call?.failure);
            continue;
          }
          assert.match(call?.failure ?? `it was ${call?.action}`, CONFLICT);
          assert.deepEqual(left(), before);
          told.later += calls[index]?.failure === undefined ? 1 : 0;
        }
        assert.equal(left().length, owners.size);
      }
      assert.ok(told.atOnce > 0, 'there was no race');
      t.diagnostic(`${told.atOnce} calls were told at once, ${told.later} by the next; ${told.both} times both pieces have a row`);
    });
  }
});

describe('different credentials for one row at once', () => {
  const [PROCESSES, ROUNDS] = [4, 40];

  for (const reread of [5, 30]) {
    test(`re-read after ${reread} ms: nobody is later told unchanged for what is not stored, ${ROUNDS} rounds`, async (t) => {
      const server = await fakeServer(t, { reread, engine: { concurrency: 50 } });
      const processes = await startProcesses(t, PROCESSES);
      const stored = () => String(rowOf(server, 'gelato_org_1234').value.props?.['access_token']);
      let overwritten = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const secrets = processes.map((_, index) => `round ${round}, process ${index}`);
        const calls = await Promise.all(processes.map(({ callAll }, index) => callAll([order(server, secrets[index] ?? '')])));
        assert.deepEqual(calls.flat().filter(({ failure }) => failure !== undefined), []);
        overwritten += calls.flat().filter(({ secret, action }) => action !== 'unchanged' && secret !== stored()).length;
        await assertOnlyTheStored(processes, (secret) => order(server, secret), secrets, stored);
      }
      assert.ok(overwritten >= ROUNDS, `only ${overwritten} writes met another one`);
    });
  }
});

/**
 * In each process, asked again in turn for its own credentials, `unchanged` is said for those that are stored alone.
 * @param {Awaited<ReturnType<typeof startProcesses>>} processes
 * @param {(secret: string) => import('./caller.js').Order} orderOf
 * @param {string[]} secrets of each process
 * @param {() => string} stored
 */
async function assertOnlyTheStored(processes, orderOf, secrets, stored) {
  for (const [index, secret] of secrets.entries()) {
    const wasStored = stored();
    const [call] = (await processes[index]?.callAll([orderOf(secret)])) ?? [];
    assert.equal(call?.action, wasStored === secret ? 'unchanged' : 'updated', `${secret} while ${wasStored} was stored: ${call?.failure}`);
    assert.equal(stored(), secret);
  }
}

/**
 * A credential is one that was given last if the call that gave it had not ended before another call with another one began.
 * @param {string} secret
 * @param {Call[]} calls
 */
function assertLast(secret, calls) {
  const ended = Math.max(...calls.filter((call) => call.secret === secret).map((call) => call.ended));
  const later = calls.filter((call) => call.secret !== secret && call.begun > ended);
  assert.deepEqual(later, [], `${secret} stayed`);
}
