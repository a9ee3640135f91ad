/**
 * A process ends when its calls are done, however many waited for a slot or for their turn: no timer of theirs is left.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { usual } from '../support/calls.js';
import { loginOptions } from '../support/logins.js';
import { fakeServer, rowOf } from '../support/server.js';

/** Less than the time of a call, in ms, and enough for a busy machine. */
const SOON = 10_000;
const TIMEOUT = 20_000;

for (const [name, orders] of /** @type {[string, Record<string, unknown>[]][]} */ ([
  ['more calls at once than there are slots', Array.from({ length: 60 }, (_, index) => ({ externalProjectId: `org_${index}` }))],
  ['calls that take turns', ['one', 'two', 'three'].map((name) => ({ displayName: name }))],
  ['calls that share a flow, one of which has less time', [{}, { timeout: TIMEOUT - 1 }, {}]],
])) {
  test(name, async (t) => {
    const server = await fakeServer(t);
    const given = orders.map((changes) => usual(server, { timeout: TIMEOUT, ...changes }));
    const program = fileURLToPath(new URL('leaver.js', import.meta.url));
    const child = spawn(process.execPath, [program], { env: { ...process.env, ORDERS: JSON.stringify(given) } });
    t.after(() => child.kill());
    const closed = once(child, 'close');
    const printed = text(child.stdout);
    await once(child.stdout, 'data');
    const begun = performance.now();
    await closed;
    assert.match(await printed, /^(created|updated|unchanged)/);
    const took = performance.now() - begun;
    assert.ok(took < SOON, `it ended ${Math.round(took)} ms after its calls`);
  });
}

test('a login that would have waited long', async (t) => {
  const { printed, after } = await loggedIn(t, await fakeServer(t), { waitAtMost: TIMEOUT * 3 });
  assert.equal(printed, 'provisioned\n');
  assert.ok(after < SOON, `it ended ${after} ms after the login`);
});

test('a login that did not wait, whose background work is done all the same', async (t) => {
  const server = await fakeServer(t, { engine: { delay: 500 } });
  const { printed, after } = await loggedIn(t, server, { waitAtMost: 50 });
  assert.equal(printed, 'pending\n');
  assert.ok(after < SOON, `it ended ${after} ms after the login`);
  assert.equal(rowOf(server, 'gelato_org_1234').status, 'ACTIVE');
});

/**
 * @param {import('node:test').TestContext} t
 * @param {import('../fake-server/index.js').FakeServer} server
 * @param {Record<string, unknown>} changes
 */
async function loggedIn(t, server, changes) {
  const program = fileURLToPath(new URL('login.js', import.meta.url));
  const child = spawn(process.execPath, [program], { env: { ...process.env, LOGIN: JSON.stringify(loginOptions(server, changes)) } });
  t.after(() => child.kill());
  const closed = once(child, 'close');
  const printed = text(child.stdout);
  await once(child.stdout, 'data');
  const begun = performance.now();
  await closed;
  return { printed: await printed, after: Math.round(performance.now() - begun) };
}
