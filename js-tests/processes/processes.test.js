/**
 * Several processes provision the same customers for the first time, at the same moment, each with credentials of its own, at a
 * server that leaves the longest time between its look for a row and its insert: the race that no server of this kind prevents.
 */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { projectOf, rowsOf, standIn } from '../support/server.js';

/**
 * @import { ChildProcess } from 'node:child_process'
 * @import { StandIn } from '../stand-in/index.js'
 * @import { Call } from './caller.js'
 */

const PROCESSES = 8;
const CALLS = 50;
const CUSTOMERS = Array.from({ length: 20 }, (_, index) => `org_${index}`);

/** Ms between the server's look for a row and its insert: long enough for all processes on a busy machine. */
const WINDOW = 500;

/** Ms between the starts of a process' calls: the last ones come when the first ones are done. */
const STAGGER = 8;

test(`${PROCESSES} processes, ${CALLS} calls each, ${CUSTOMERS.length} customers: one project and one connection each`, async (t) => {
  const server = await standIn(t, { window: WINDOW, engine: { concurrency: 50 } });
  const calls = await callAll(server);
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
});

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

/**
 * @param {StandIn} server
 * @returns {Promise<Call[]>}
 */
async function callAll({ url, apiKey }) {
  const children = Array.from({ length: PROCESSES }, () => fork(fileURLToPath(new URL('caller.js', import.meta.url))));
  await Promise.all(children.map((child) => once(child, 'message')));
  const outcomes = await Promise.all(children.map((child, index) => {
    child.send({ url, apiKey, customers: CUSTOMERS, calls: CALLS, secret: `of process ${index}`, stagger: STAGGER });
    return answer(child);
  }));
  return outcomes.flat();
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<Call[]>}
 */
async function answer(child) {
  const [calls] = await once(child, 'message');
  return calls;
}
