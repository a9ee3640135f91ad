import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { debianProgram } from './debian.js';
import { freePort } from './ports.js';

/**
 * A Redis for one test, which keeps its data on disk.
 * @param {import('node:test').TestContext} t
 */
export async function startRedis(t) {
  const program = await debianProgram('redis-server');
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const args = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always'];
  let child = await start();
  t.after(async () => {
    await kill();
    await rm(folder, { recursive: true });
  });

  async function start() {
    const begun = spawn(program, args.map(String), { stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const line of createInterface(begun.stdout)) if (line.includes('Ready to accept connections')) break;
    begun.stdout.resume();
    return begun;
  }

  async function kill() {
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  return {
    url: `redis://127.0.0.1:${port}`,
    folder,
    kill,
    /** With the data of the one that was killed. */
    restart: async () => void (child = await start()),
  };
}
