/**
 * A run that nobody goes on with does not keep its process alive.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { fakeServer } from '../support/server.js';
import { usualRun } from './runs.js';

/** Less than any time that is waited for here, in ms, and enough for a busy machine. */
const SOON = 15_000;

for (const [name, how] of [
  ['after its last outcome', 'all'],
  ['that was left', 'break'],
  ['that was abandoned', 'abandon'],
  ['that was never begun', 'never'],
]) {
  test(`a run ${name}`, async (t) => {
    const server = await fakeServer(t);
    // The server asks to be left alone for a long time.
    if (how !== 'all') server.faults.add({ kind: 'status', path: '/api/v1/projects?externalId=org_2', status: 429, headers: { 'retry-after': '600' }, body: {}, times: Infinity });
    const program = fileURLToPath(new URL('leaver.js', import.meta.url));
    const child = spawn(process.execPath, [program], { env: { ...process.env, HOW: how, OPTIONS: JSON.stringify(usualRun(server)) } });
    t.after(() => child.kill());
    const timer = setTimeout(() => child.kill(), SOON);
    const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    clearTimeout(timer);
    assert.deepEqual([code, printed], [0, `${how}\n`]);
  });
}
