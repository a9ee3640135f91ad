/**
 * The queue of all customers, on a real Redis: whatever dies, each customer has one connection in the end, and none is lost.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Queue } from 'bullmq';

import { credentialsOf, customerIds } from '../../examples/bullmq/customers.js';
import { startRedis } from '../support/redis.js';
import { API_KEY, fakeServer, projectOf, rowOf, upserts } from '../support/server.js';
import { Unavailable } from '../support/unavailable.js';

/**
 * @import { TestContext } from 'node:test'
 * @import { Fault } from '../fake-server/faults.js'
 * @import { FakeServer } from '../fake-server/index.js'
 */

const API = '/api/v1';

describe('bullmq', { concurrency: 2 }, () => {
  queueTest('workers are killed, twice in the middle of a job and twice at the write: every customer once, nothing lost', async (scene) => {
    const { server } = scene;
    await scene.enqueue();
    for (const fault of /** @type {Fault[]} */ ([
      { kind: 'never', method: 'GET', path: `${API}/app-connections`, nth: 6 },
      { kind: 'never', method: 'POST', path: `${API}/global-connections`, nth: 4, acted: true },
      { kind: 'never', method: 'GET', path: `${API}/app-connections`, nth: 6 },
      { kind: 'never', method: 'POST', path: `${API}/global-connections`, nth: 4, acted: false },
    ])) {
      const met = new Promise((resolve) => server.faults.add({ ...fault, taken: resolve }));
      const workers = scene.startWorkers(2);
      await met;
      await Promise.all(workers.map(({ kill }) => kill()));
    }
    assert.ok(server.tables.connections.length < customerIds().length, 'the workers were killed when all was done');
    scene.startWorkers(2);
    await scene.allDone();
    await assertAllConnected(server);
  }, 500);

  queueTest('Redis dies and comes back: the workers go on, nothing lost', async (scene) => {
    const { server, redis } = scene;
    await scene.enqueue();
    const workers = scene.startWorkers(2);
    await until(() => server.tables.connections.length > 5);
    await redis.kill();
    await sleep(500);
    await redis.restart();
    await scene.allDone();
    await assertAllConnected(server);
    assert.deepEqual(workers.map(({ child }) => child.exitCode), [null, null]);
  });

  queueTest('five customers at a time, however many workers, and no secret in Redis', async (scene) => {
    const { server, redis } = scene;
    await scene.enqueue();
    const workers = scene.startWorkers(3);
    await scene.allDone();
    await assertAllConnected(server);
    const most = mostAtOnce(server);
    assert.ok(most > 1 && most <= 5, `${most} at a time`);
    for (const { stop } of workers) assert.deepEqual(await stop(), { status: 0, stderr: '' });
    const stored = await contentOf(redis.folder);
    assert.match(stored, /customer-org%3A5678/);
    assert.doesNotMatch(stored, /token-of|sk-the/);
  });

  queueTest('429: all workers stop for as long as the server asks, and no customer fails', async (scene) => {
    const { server } = scene;
    const wait = 1_500;
    await scene.enqueue();
    server.faults.add({ kind: 'status', status: 429, headers: { 'retry-after-ms': String(wait) }, path: `${API}/app-connections`, nth: 20 });
    const workers = scene.startWorkers(2);
    await scene.allDone();
    await assertAllConnected(server);
    const refused = server.requests.findIndex(({ status }) => status === 429);
    // The other jobs in hand end first.
    const starts = server.requests.slice(refused).map(({ startedAt }) => startedAt);
    const pauses = starts.slice(1).map((start, index) => start - Number(starts[index]));
    assert.ok(Math.max(...pauses) > wait / 2, `the longest pause took ${Math.max(...pauses)} ms`);
    for (const { stop } of workers) assert.deepEqual(await stop(), { status: 0, stderr: '' });
  });

  queueTest('a failure that no retry mends is told once, and the next run tries again', async (scene) => {
    const { server, queue } = scene;
    server.faults.add({ kind: 'status', status: 402, path: `${API}/projects?externalId=org%3A5678` });
    await scene.enqueue();
    const [worker] = scene.startWorkers(1);
    await until(async () => (await queue.getFailedCount()) === 1);
    await scene.enqueue();
    await scene.allDone();
    await assertAllConnected(server);
    const { status, stderr } = await /** @type {NonNullable<typeof worker>} */ (worker).stop();
    assert.equal(status, 0);
    assert.match(stderr, /^org:5678: [A-Z_]+: .+\n$/);
  });
});

/**
 * @param {string} name
 * @param {(scene: Awaited<ReturnType<typeof makeScene>>) => Promise<void>} run
 * @param {number} [lockDuration] ms after which the jobs of a dead worker go to another
 */
function queueTest(name, run, lockDuration = 2_000) {
  test(name, async (t) => {
    const redis = await startRedis(t).catch((error) => {
      if (error instanceof Unavailable) return t.skip(`not available: ${error.message}`);
      throw error;
    });
    if (redis) await run(await makeScene(t, redis, lockDuration));
  });
}

/**
 * @param {TestContext} t
 * @param {Awaited<ReturnType<typeof startRedis>>} redis
 * @param {number} lockDuration
 */
async function makeScene(t, redis, lockDuration) {
  const server = await fakeServer(t, { engine: { delay: 60 } });
  const env = { ...process.env, REDIS_URL: redis.url, AP_INSTANCE_URL: server.url, AP_API_KEY: API_KEY, LOCK_DURATION: String(lockDuration) };
  const queue = new Queue('connections', { connection: { url: redis.url } });
  queue.on('error', () => {});
  t.after(() => queue.close());

  /** @param {string} file */
  const run = (file) => runProgram(t, fileURLToPath(new URL(`../../examples/bullmq/${file}`, import.meta.url)), env);

  return {
    server,
    redis,
    queue,

    async enqueue() {
      const { child, ended } = run('enqueue.js');
      assert.deepEqual(await ended, { status: 0, stderr: '' });
      assert.equal(child.exitCode, 0);
    },

    /** @param {number} count */
    startWorkers: (count) => Array.from({ length: count }, () => run('worker.js')),

    /** No job is left, be it for a retry or as failed. */
    allDone: () =>
      until(async () => {
        const counts = await queue.getJobCounts();
        return Object.values(counts).every((count) => count === 0);
      }),
  };
}

/**
 * @param {TestContext} t
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 */
function runProgram(t, program, env) {
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = Promise.all([once(child, 'exit'), text(child.stderr)]).then(([[status], stderr]) => ({ status, stderr }));
  const end = (/** @type {'SIGKILL' | 'SIGTERM'} */ signal) => {
    child.kill(signal);
    return ended;
  };
  t.after(() => end('SIGKILL'));
  return { child, ended, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/**
 * One project and one connection for each customer, with the customer's own credentials.
 * @param {FakeServer} server
 */
async function assertAllConnected(server) {
  const ids = customerIds();
  const { projects, connections } = server.tables;
  assert.deepEqual(projects.flatMap(({ externalId }) => externalId ?? []).sort(), [...ids].sort());
  assert.deepEqual(connections.map(({ externalId }) => externalId).sort(), ids.map((id) => `gelato_${id}`).sort());
  for (const id of ids) {
    const { value, projectIds, status } = rowOf(server, `gelato_${id}`);
    assert.deepEqual([value['props'], projectIds, status], [await credentialsOf(id), [projectOf(server, id).id], 'ACTIVE']);
  }
}

/**
 * How many writes the server had in hand at the same moment, at most.
 * @param {FakeServer} server
 */
function mostAtOnce(server) {
  assert.equal(upserts(server).length, customerIds().length);
  const writes = server.requests.filter(({ method, path }) => method === 'POST' && path === `${API}/global-connections`);
  const open = (/** @type {number} */ time) => writes.filter(({ startedAt, ms = 0 }) => startedAt <= time && time < startedAt + ms).length;
  return Math.max(...writes.map(({ startedAt }) => open(startedAt)));
}

/** @param {string} folder */
async function contentOf(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map(({ parentPath, path, name }) => readFile(join(parentPath ?? path, name), 'latin1')));
  return contents.join('\n');
}

/** @param {() => boolean | Promise<boolean>} condition */
async function until(condition) {
  const deadline = Date.now() + 40_000;
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, 'it did not become so within forty seconds');
    await sleep(50);
  }
}
