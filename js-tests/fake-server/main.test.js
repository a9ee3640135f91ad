/**
 * The server as a process.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { CONNECTIONS, createProject, find, GELATO, PROJECTS, server, startServer, timed } from '../support/fake-server-asks.js';

describe('the process', () => {
  test('delays of reads and writes', async () => {
    await startServer({ delays: { read: 60, write: 120 } });
    const read = await timed(() => find('a'));
    const write = await timed(() => createProject('a'));
    await server.close();
    assert.ok(read >= 55 && write >= 115, `${read} ${write}`);
  });

  test('close leaves no handle open, whatever is under way', async () => {
    const script = `
      const { startFakeServer } = await import(${JSON.stringify(new URL('./index.js', import.meta.url).href)});
      const server = await startFakeServer({ delays: { hardDelete: 60000 } });
      const headers = { authorization: 'Bearer ' + server.apiKey, 'content-type': 'application/json' };
      const project = server.addProject({ externalId: 'a' });
      const body = (key, access_token) => JSON.stringify({ displayName: 'd', pieceName: '${GELATO}', type: 'CUSTOM_AUTH', value: { type: 'CUSTOM_AUTH', props: { access_token } }, scope: 'PLATFORM', projectIds: [], externalId: key });
      const send = (key, token) => fetch(server.url + '${CONNECTIONS}', { method: 'POST', headers, body: body(key, token) }).catch(() => {});
      await send('done', 'good');
      await fetch(server.url + '${PROJECTS}/' + project.id, { method: 'DELETE', headers: { authorization: headers.authorization } });
      const pending = [send('slow', 'slow60000')];
      await new Promise((resolve) => setTimeout(resolve, 50));
      server.faults.add({ kind: 'never' });
      pending.push(send('never', 'good'));
      server.settings.engine.down = true;
      pending.push(send('queued', 'good'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      server.settings.engine.down = false;
      server.settings.window = 60000;
      let checked;
      const check = () => new Promise((resolve) => (checked = () => resolve({ valid: true })));
      server.addPiece({ name: '${GELATO}', auth: { type: 'CUSTOM_AUTH', props: {} }, validate: check });
      pending.push(send('checked', 'good'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await server.close();
      checked();
      await Promise.all(pending);
      console.log('closed');
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    const begun = performance.now();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    const [code] = await once(child, 'close');
    clearTimeout(timer);
    assert.equal(code, 0);
    assert.equal(output, 'closed\n');
    assert.ok(performance.now() - begun < 10_000);
  });

  test('main.js prints one line, serves, and ends on SIGTERM', async () => {
    const main = fileURLToPath(new URL('./main.js', import.meta.url));
    const child = spawn(process.execPath, [main, '--port', '0', '--api-key', 'sk-known'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    await once(child.stdout, 'data');
    const { url, apiKey, ...rest } = JSON.parse(output);
    assert.deepEqual([apiKey, rest], ['sk-known', {}]);
    const response = await fetch(`${url}${PROJECTS}`, { headers: { authorization: `Bearer ${apiKey}` } });
    assert.equal(response.status, 200);
    await response.json();
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
    assert.equal(output.trim().split('\n').length, 1);
  });
});
