/**
 * A Redis server of a test's own, on a free port of the loopback address, that keeps nothing on disk.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';

import { debianProgram } from '../hosts/matrix/debian.js';
import { freePort } from '../support/ports.js';

/** Installs Redis where it is missing; throws `Unavailable` where it cannot. */
export async function startRedis() {
  const program = await debianProgram('redis-server');
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(child);
  return {
    url: `redis://127.0.0.1:${port}`,
    async close() {
      child.kill();
      await once(child, 'close');
    },
  };
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child */
async function ready(child) {
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.includes('Ready to accept connections')) return void child.stdout.resume();
  }
  throw new Error(`redis-server ended:\n${lines.join('\n')}`);
}
