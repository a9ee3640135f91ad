/**
 * The package as it is published, in an empty folder; and what starting the command costs.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

import { pack } from '../hosts/matrix/pack.js';
import { exec } from '../support/exec.js';
import { install } from '../support/npm.js';
import { API_KEY, fakeServer } from '../support/server.js';
import { COMMAND, environment, folder } from './run.js';

test('npx predefined-connection check works where the package is installed', { timeout: 120_000 }, async (t) => {
  const server = await fakeServer(t);
  const project = await folder(t);
  await install(project, [await pack(project)]);
  const { stdout } = await exec('npx', ['--no-install', 'predefined-connection', 'check', '--piece', '@activepieces/piece-gelato'], {
    cwd: project,
    env: { AP_INSTANCE_URL: server.url, AP_API_KEY: API_KEY },
  });
  assert.match(stdout, /All is well\.\n$/);
  const planned = await exec('npx', ['--no-install', 'predefined-connection', 'demo'], { cwd: project });
  assert.match(planned.stdout, /Done: 2 created\./);
});

/**
 * How long the processor is busy for a program, in milliseconds, at the least of some runs: other work on the machine counts little.
 * @param {string} preload
 * @param {readonly string[]} args
 */
function costOf(preload, args) {
  const runs = Array.from({ length: 9 }, () => spawnSync(process.execPath, ['--require', preload, ...args], { env: environment(), encoding: 'utf8' }).stderr);
  return Math.min(...runs.map(Number)) / 1000;
}

const TELL_COST = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(String(user + system));
});`;

test('--version costs at most 60 ms over an empty Node', async (t) => {
  const path = await folder(t, { 'cost.cjs': TELL_COST, 'empty.cjs': '' });
  const preload = join(path, 'cost.cjs');
  const [empty, version] = [costOf(preload, [join(path, 'empty.cjs')]), costOf(preload, [COMMAND, '--version'])];
  t.diagnostic(`an empty Node ${empty.toFixed(0)} ms, --version ${version.toFixed(0)} ms`);
  assert.ok(empty > 5);
  assert.ok(version - empty <= 60, `${version - empty} ms`);
});
