/**
 * The off-boarding script as its user runs it.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { provision } from '../support/calls.js';
import { API_KEY, fakeServer, projectOf } from '../support/server.js';

/**
 * @param {string} url
 * @param {string[]} ids
 */
async function offBoard(url, ids) {
  const program = fileURLToPath(new URL('../../examples/off-boarding/off-board.js', import.meta.url));
  const child = spawn(process.execPath, [program, ...ids], { env: { ...process.env, AP_INSTANCE_URL: url, AP_API_KEY: API_KEY } });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}

test('the customers it is given go, the others stay, and a second run finds nothing', async (t) => {
  const server = await fakeServer(t);
  for (const externalProjectId of ['org_1', 'org_2', 'org_3']) await provision(server, { externalProjectId });
  assert.deepEqual(await offBoard(server.url, ['org_1', 'org_3']), {
    status: 0,
    stdout: 'org_1: 1 connection and 1 project removed\norg_3: 1 connection and 1 project removed\n',
    stderr: '',
  });
  assert.deepEqual(server.tables.connections.map(({ externalId }) => externalId), ['gelato_org_2']);
  assert.throws(() => projectOf(server, 'org_1'), /0 projects/);
  projectOf(server, 'org_2');
  assert.deepEqual(await offBoard(server.url, ['org_1']), { status: 0, stdout: 'org_1: 0 connections and 0 projects removed\n', stderr: '' });
});

test('what is left is told with its reason, and the exit code tells of it', async (t) => {
  const server = await fakeServer(t);
  const { project } = await provision(server, { externalProjectId: 'org_1' });
  server.addFlow({ projectId: project.id, status: 'ENABLED' });
  const { status, stdout, stderr } = await offBoard(server.url, ['org_1']);
  assert.deepEqual([status, stdout], [1, 'org_1: 1 connection and 0 projects removed\n']);
  assert.match(stderr, new RegExp(`^org_1: ${project.id} is left: .*flow`));
});

test('a failure is told by its code, and the next customer is seen to', async (t) => {
  const server = await fakeServer(t);
  await provision(server, { externalProjectId: 'org_2' });
  const { status, stdout, stderr } = await offBoard(server.url, ['undefined', 'org_2']);
  assert.deepEqual([status, stdout], [1, 'org_2: 1 connection and 1 project removed\n']);
  assert.match(stderr, /^undefined: INVALID_OPTIONS: externalProjectId /);
});

test('without an id it says how to use it', async (t) => {
  const server = await fakeServer(t);
  assert.deepEqual(await offBoard(server.url, []), { status: 2, stdout: '', stderr: 'Usage: node off-board.js <externalProjectId>...\n' });
});
