/**
 * Many logins of one customer at once, in one process and in several, each followed by what the browser does with the token: no login meets
 * a project that is being made.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createEmbedSession } from 'predefined-connection/embed';

import { provision, token } from '../support/calls.js';
import { backend, realm } from '../support/realm.js';
import { projectOf, rowOf, rowsOf, traffic, upserts } from '../support/server.js';
import { until } from '../support/time.js';
import { exchange, login, loginOptions, loginServer, LONG, settlements } from '../support/logins.js';

/**
 * @import { EmbedSession, EmbedSessionOptions } from 'predefined-connection/embed'
 * @import { Server } from '../support/logins.js'
 */

const KEY = 'gelato_org_1234';
const LOGINS = 20;

/** Ms between the server's look for a project or a row and its insert: enough for all logins on a busy machine. */
const WINDOW = 200;

/** A process of its own. */
const process = () => realm({ ...backend, atob, btoa, console, crypto, TextDecoder, TextEncoder }).load('embed.cjs').createEmbedSession;

/**
 * The logins, each of which goes on to the builder as soon as it has its token. Ends when their background work has.
 * @param {Server} server
 * @param {Record<string, unknown>} changes
 * @param {((options: EmbedSessionOptions) => Promise<EmbedSession>)[]} processes
 */
async function logins(server, changes, processes) {
  const { told, onSettled } = settlements();
  const users = await Promise.all(Array.from({ length: LOGINS }, async (_, number) => {
    const options = loginOptions(server, { externalUserId: `user_${number}`, onSettled, ...changes });
    const { token } = await /** @type {any} */ (processes[number % processes.length])(options);
    return (await exchange(server, token)).status;
  }));
  assert.deepEqual(new Set(users), new Set([200]));
  await until(() => told.length === LOGINS);
  assert.deepEqual(new Set(told.map(({ status }) => status)), new Set(['provisioned']));
  projectOf(server, 'org_1234');
  rowOf(server, KEY);
}

for (const [name, changes] of /** @type {[string, Record<string, unknown>][]} */ ([
  ['which wait for the connection', {}],
  ['which wait for the project alone', { waitAtMost: 0 }],
])) {
  describe(`first logins ${name}`, () => {
    test(`${LOGINS} at once in one process share one flow`, async (t) => {
      const server = await loginServer(t, { window: WINDOW });
      await logins(server, changes, [createEmbedSession]);
      assert.equal(upserts(server).length, 1);
      assert.equal(traffic(server).filter((line) => line.startsWith('POST /api/v1/projects')).length, 1);
    });

    test(`${LOGINS} at once in two processes`, async (t) => {
      const server = await loginServer(t, { window: WINDOW });
      await logins(server, changes, [process(), process()]);
    });
  });
}

test('logins and calls of provisionConnection take turns for one connection', async (t) => {
  const server = await loginServer(t, { window: 5 });
  const calls = [login(server, token('a')), provision(server, token('b')), login(server, token('b')), login(server, token('c'))];
  await Promise.all(calls);
  assert.deepEqual(new Set(upserts(server).map(({ value }) => value.props.access_token)), new Set(['a', 'b', 'c']));
  assert.equal(rowsOf(server, KEY).length, 1);
  assert.equal(server.requests.filter(({ method }) => method === 'DELETE').length, 0, 'two of them wrote at once');
});

test('of logins with different credentials the last one counts, however long WebCrypto takes for each', async (t) => {
  const server = await loginServer(t);
  for (let round = 0; round < 3; round++) {
    const given = Array.from({ length: 40 }, (_, number) => `token ${round} ${number}`);
    await Promise.all(given.map((value) => login(server, { ...token(value), waitAtMost: LONG })));
    assert.equal(rowOf(server, KEY).value.props?.['access_token'], given.at(-1));
  }
});

test('a login behind a slow check of other credentials has its token before that is done', async (t) => {
  const server = await loginServer(t, { engine: { delay: 3_000 } });
  const first = login(server, { waitAtMost: 0 });
  const { token: jwt, connection } = await login(server, { waitAtMost: 0, ...token('rotated') });
  assert.equal(connection.status, 'pending');
  assert.equal(upserts(server).filter(({ value }) => value.props.access_token === 'rotated').length, 0);
  assert.equal((await exchange(server, jwt)).status, 200);
  await first;
});
