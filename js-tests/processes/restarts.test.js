/**
 * Processes that come and go: what one has done, or left half done, another finds.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { read } from '../support/calls.js';
import { projectOf, rowOf, fakeServer, traffic, upserts } from '../support/server.js';
import { until } from '../support/time.js';
import { order, startProcess } from './fleet.js';

const KEY = 'gelato_org_1234';
const API = '/api/v1';

test('a fresh process finds a known customer unchanged, with two reads and no write', async (t) => {
  const server = await fakeServer(t);
  const first = await startProcess(t);
  assert.equal((await first.callAll([order(server, 'good')]))[0]?.action, 'created');
  await first.kill();

  server.clearRequests();
  const fresh = await startProcess(t);
  const [call] = await fresh.callAll([order(server, 'good')]);
  assert.deepEqual([call?.action, call?.requests], ['unchanged', 2]);
  assert.deepEqual(traffic(server), [`GET ${API}/projects 200`, `GET ${API}/app-connections 200`]);

  server.clearRequests();
  const [again] = await fresh.callAll([order(server, 'good')]);
  assert.deepEqual([again?.action, again?.requests], ['unchanged', 1]);
  assert.deepEqual(traffic(server), [`GET ${API}/app-connections 200`]);
});

test('a fresh process with rotated credentials writes them', async (t) => {
  const server = await fakeServer(t);
  await (await startProcess(t)).callAll([order(server, 'good')]);
  const [call] = await (await startProcess(t)).callAll([order(server, 'rotated')]);
  assert.deepEqual([call?.action, rowOf(server, KEY).value.props?.['access_token']], ['updated', 'rotated']);
});

/** What the process waits for when it is killed, and what it leaves. @type {[string, { method: string, path: RegExp, nth?: number }][]} */
const MOMENTS = [
  ['looks the project up', { method: 'GET', path: /\/projects\?/ }],
  ['reads the piece', { method: 'GET', path: /\/pieces\// }],
  ['creates the project', { method: 'POST', path: /\/projects$/ }],
  ['lists the connections', { method: 'GET', path: /\/app-connections\?/ }],
  ['looks for leftovers', { method: 'GET', path: /\/global-connections\?/ }],
  ['writes the connection', { method: 'POST', path: /\/global-connections$/ }],
  ['lists the connections after its insert', { method: 'GET', path: /\/app-connections\?/, nth: 2 }],
];

for (const acted of [false, true]) {
  for (const [doing, request] of MOMENTS) {
    test(`killed while it ${doing}, which the server ${acted ? 'has done' : 'never does'}: the next call heals`, async (t) => {
      const server = await fakeServer(t);
      server.faults.add({ kind: 'never', acted, ...request });
      const first = await startProcess(t);
      first.begin([order(server, 'good')]);
      await until(() => server.faults.hits.length === 1);
      // The server goes on after the fault took the request.
      if (acted) await until(() => doing !== 'writes the connection' || server.tables.connections.length === 1);
      await first.kill();
      const written = upserts(server).length;

      const next = await startProcess(t);
      const [call] = await next.callAll([order(server, 'good')]);
      const isThere = acted && doing === 'writes the connection' || doing === 'lists the connections after its insert';
      assert.equal(call?.action, isThere ? 'unchanged' : 'created', call?.failure);
      assert.equal(upserts(server).length - written, isThere ? 0 : 1);
      const row = rowOf(server, KEY);
      assert.deepEqual(row.projectIds, [projectOf(server, 'org_1234').id]);
      assert.equal((await read(server, 'org_1234')).props.access_token, 'good');
    });
  }
}

test('killed while it writes, and the server finishes that write later: the row holds what was written last, and each call says so', async (t) => {
  const server = await fakeServer(t, { engine: { delay: 400, concurrency: 5 } });
  const first = await startProcess(t);
  const next = await startProcess(t);
  await next.callAll([order(server, 'before')]);
  const sent = upserts(server).length;
  first.begin([order(server, 'good')]);
  await until(() => upserts(server).length === sent + 1);
  await first.kill();
  // The server does not notice, and stores it after this call has looked.
  const stored = () => rowOf(server, KEY).value.props?.['access_token'];
  assert.equal((await next.callAll([order(server, 'before')]))[0]?.action, 'unchanged');
  await until(() => stored() === 'good');
  assert.equal((await next.callAll([order(server, 'good')]))[0]?.action, 'unchanged');
  assert.equal((await next.callAll([order(server, 'before')]))[0]?.action, 'updated');
  assert.equal(stored(), 'before');
});
