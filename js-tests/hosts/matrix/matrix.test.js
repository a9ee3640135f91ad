// A row of the matrix must be able to fail. `npm run test:matrix` itself takes minutes; these are the parts that decide.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it, test } from 'node:test';

import { debianProgram } from '../../support/debian.js';
import { exec } from '../../support/exec.js';
import { install, notGiven } from '../../support/npm.js';
import { expectResult } from './result.js';
import { runRow, verdict } from './row.js';
import { scenario } from './scenario.js';
import { startServer } from '../../support/context-server.js';
import { writeTable } from './table.js';
import { Unavailable } from '../../support/unavailable.js';

/**
 * @import { NamedRow, Result } from './run.js'
 * @import { Server } from '../../support/context-server.js'
 */

describe('the result of a row', () => {
  /** @type {Server} */
  let server;
  /** @type {string} */
  let line;

  before(async () => {
    server = await startServer();
    const { url: instanceUrl, apiKey } = server.fakeServer;
    const result = await scenario({ instanceUrl, apiKey, externalProjectId: 'org_1', contextUrl: server.contextUrl('org_1') });
    line = JSON.stringify(result);
    await server.close();
  });

  it('is accepted as the scenario gives it, among other lines', () => {
    expectResult(`a warning\n${line}\n`, 'org_1', server.fakeServer);
  });

  it('is refused when a field of it is another', () => {
    for (const [from, to] of /** @type {const} */ ([['created', 'updated'], ['UNAUTHENTICATED', 'NETWORK'], ['gelato_', 'sorbet_'], ['good', 'bad']])) {
      assert.throws(() => expectResult(line.replace(from, to), 'org_1', server.fakeServer), assert.AssertionError);
    }
  });

  it('is refused when there is none', () => {
    assert.throws(() => expectResult('done\n', 'org_1', server.fakeServer), /^Error: it printed no result:\ndone/);
  });

  it('is refused when the server has no such row', () => {
    assert.throws(() => expectResult(line.replace('org_1', 'org_2'), 'org_2', server.fakeServer), /the fake server has 0 rows of gelato_org_2/);
  });

  it('is refused when the connection was not read over HTTP', () => {
    const requests = server.fakeServer.requests.filter(({ path }) => !path.includes('/worker/'));
    assert.throws(() => expectResult(line, 'org_1', { ...server.fakeServer, requests }), /the connection was not read over HTTP/);
  });
});

test('a program that fails or takes too long is a failure, with what it printed', async () => {
  const node = process.execPath;
  await assert.rejects(exec(node, ['-e', 'console.log("said"); process.exit(3)']), /ended with exit code 3\nsaid/);
  await assert.rejects(exec(node, ['-e', 'console.log("said"); setInterval(() => {}, 1000)'], { timeout: 1000 }), /was ended: it took too long/);
  await assert.rejects(exec('no-such-program'), { code: 'ENOENT' });
});

test('packages are installed by their exact versions only', async () => {
  for (const loose of ['jest', 'jest@latest', 'jest@^30.5.2', '@oven/bun-linux-x64']) {
    await assert.rejects(install('/nowhere', [loose]), { message: `${loose} has no exact version` });
  }
});

test('a program that nobody can install is not available', async () => {
  const { getuid } = process;
  process.getuid = () => 1000;
  try {
    await assert.rejects(debianProgram('no-such-browser'), new Unavailable('no-such-browser is not installed, and only root can install it, with apt-get'));
  } finally {
    if (getuid !== undefined) process.getuid = getuid;
  }
});

test('a package that no registry gives is not available', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'install-'));
  t.after(() => rm(folder, { recursive: true }));
  const { env } = process;
  // Nothing listens at port 9.
  process.env = { ...env, npm_config_registry: 'http://127.0.0.1:9', npm_config_fetch_retries: '0' };
  t.after(() => (process.env = env));
  const why = 'npm did not give predefined-connection-no-such@1.2.3: ECONNREFUSED';
  await assert.rejects(install(folder, ['predefined-connection-no-such@1.2.3']), new Unavailable(why));
});

test('packages that come too slowly are not available', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'install-'));
  t.after(() => rm(folder, { recursive: true }));
  const why = 'npm did not give predefined-connection-no-such@1.2.3: it took too long';
  await assert.rejects(install(folder, ['predefined-connection-no-such@1.2.3'], { timeout: 1 }), new Unavailable(why));
});

test('what npm says tells trouble of the network from a failure', () => {
  const troubles = ['E403', 'E429', 'E503', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', 'ETIMEDOUT', 'ERR_SOCKET_TIMEOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE', 'EINTEGRITY'];
  for (const code of troubles) assert.equal(notGiven(`npm ended with exit code 1\n\nnpm error code ${code}\nnpm error …`), code);
  for (const code of ['E404', 'ETARGET', 'ERESOLVE', 'EBADENGINE', 'ENOSPC']) assert.equal(notGiven(`npm error code ${code}`), undefined, code);
});

describe('a row', () => {
  const named = /** @type {const} */ ({ half: 'runtimes', subject: 'Deno', release: '2', way: 'ESM', name: 'Deno 2, ESM' });
  const shared = /** @type {any} */ ({ server: { fakeServer: {} } });

  /**
   * @param {NamedRow['run']} run
   * @param {{ timeout?: number, deadline?: number }} [times]
   */
  async function outcomeOf(run, { timeout = 60_000, deadline = performance.now() + 60_000 } = {}) {
    const { seconds, ...result } = await runRow({ ...named, timeout, run }, shared, { deadline, signal: new AbortController().signal });
    assert.ok(seconds < 30, `${seconds} s`);
    return [result.outcome, result.version, result.why];
  }

  const never = () => new Promise(() => {});

  it('passes when it gives a version, and fails when it throws', async () => {
    assert.deepEqual(await outcomeOf(async () => ({ version: '2.9.6' })), ['passed', '2.9.6', '']);
    assert.deepEqual(await outcomeOf(() => Promise.reject(new Error('no'))), ['failed', '2', 'no']);
    assert.deepEqual(await outcomeOf(async ({ unavailable }) => unavailable('no Deno')), ['not available', '2', 'no Deno']);
  });

  it('fails when it takes longer than its time', async () => {
    assert.deepEqual(await outcomeOf(never, { timeout: 200 }), ['failed', '2', 'it took longer than 0 s']);
  });

  it('is not available when the time for all rows is over', async () => {
    let ran = false;
    const run = async () => {
      ran = true;
      return { version: '2.9.6' };
    };
    assert.deepEqual(await outcomeOf(run, { deadline: performance.now() }), ['not available', '2', 'the time for all rows was over before it began']);
    assert.equal(ran, false);
    const deadline = performance.now() + 200;
    assert.deepEqual(await outcomeOf(never, { deadline }), ['not available', '2', 'the time for all rows was over before it was done']);
  });

  it('has its time without what it installs, and no longer', async (t) => {
    const { getuid } = process;
    process.getuid = () => 1000;
    t.after(() => void (getuid !== undefined && (process.getuid = getuid)));
    let reached = false;
    // A shell takes longer than a millisecond to say that there is no such program.
    const run = async (/** @type {import('./run.js').Context} */ context) => {
      await assert.rejects(context.debianProgram('no-such-browser'), Unavailable);
      reached = true;
      return never();
    };
    assert.deepEqual(await outcomeOf(run, { timeout: 1 }), ['failed', '2', 'it took longer than 0 s']);
    assert.ok(reached, 'its time was over before');
  });
});

describe('a run', () => {
  /** @type {Result} */
  const passed = { half: 'runtimes', subject: 'Deno', way: 'ESM', name: 'Deno, ESM', version: '2.9.6', outcome: 'passed', why: '', seconds: 1 };
  const absent = /** @type {const} */ ({ ...passed, outcome: 'not available', why: 'no network' });

  it('is good when nothing failed and something passed', () => {
    assert.deepEqual(verdict([passed, absent]), { lines: ['1 passed, 0 failed, 1 not available'], isGood: true });
    assert.equal(verdict([passed, { ...passed, outcome: 'failed' }]).isGood, false);
    assert.equal(verdict([absent]).isGood, false);
    assert.equal(verdict([]).isGood, false);
  });

  it('is not good, and says why, when a row is not available that has to pass', () => {
    const { lines, isGood } = verdict([{ ...passed, required: true }, { ...absent, name: 'Node.js, ESM', required: true }]);
    const why = '✖ Node.js, ESM: it has to pass, and is not available: no network';
    assert.deepEqual([lines, isGood], [[why, '1 passed, 0 failed, 1 not available'], false]);
  });

  it('tells of a row that passed only when it ran once more, and wants one that failed to run again', () => {
    const late = { ...passed, firstFailure: 'no page' };
    assert.deepEqual(verdict([late]), { lines: [`! ${passed.name}: passed when it ran once more; before: no page`, '1 passed, 0 failed, 0 not available'], isGood: true });
    assert.equal(verdict([{ ...late, outcome: 'failed' }]).isGood, false);
    assert.equal(verdict([passed, { ...absent, firstFailure: 'no page' }]).isGood, false);
  });

  it('has all rows of Node.js and workerd to pass, and the bundles of esbuild that need no browser', async () => {
    const files = ['runtimes/node.js', 'runtimes/node-realms.js', 'runtimes/workerd.js', 'bundlers/esbuild.js', 'bundlers/piece.js'];
    const modules = await Promise.all(files.map((file) => import(`./${file}`)));
    const rows = modules.flatMap(({ rows }) => rows);
    assert.equal(rows.length, 20);
    assert.deepEqual(rows.filter(({ required }) => !required).map(({ subject, way }) => `${subject}, ${way}`), ['esbuild, a page']);
  });
});

describe('the table in docs/hosts.md', () => {
  /** @type {Result} */
  const row = { half: 'runtimes', subject: 'Deno', way: 'ESM', name: 'Deno, ESM', version: '2.9.6', outcome: 'passed', why: '', seconds: 1 };
  /** @type {Result} */
  const bundle = { ...row, half: 'bundlers', subject: 'Rollup', version: '4.68.7', size: { bytes: 2048, packed: 1024 } };

  /**
   * @param {import('node:test').TestContext} t
   * @param {Result[]} results
   */
  async function written(t, results) {
    const folder = await mkdtemp(join(tmpdir(), 'table-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'hosts.md');
    await writeFile(file, 'before\n<!-- matrix:start -->\nold\n<!-- matrix:end -->\nafter\n');
    await writeTable(results, file);
    return readFile(file, 'utf8');
  }

  it('stands between its marks', async (t) => {
    assert.match(await written(t, [row]), /^before\n<!-- matrix:start -->\n\| Runtime [^]*\|\n<!-- matrix:end -->\nafter\n$/);
  });

  it('has a line for what passed on the same versions', async (t) => {
    const text = await written(t, [row, { ...row, way: 'a | b' }, { ...row, version: '3.0.0' }, { ...row, version: '3.0.0', way: 'a | b' }, { ...row, way: 'a worker' }]);
    assert.ok(text.includes('| --- | --- | --- |\n| Deno | 2.9.6, 3.0.0 | ESM, a \\| b |\n| Deno | 2.9.6 | a worker |\n\n'), text);
  });

  it('says what was not available', async (t) => {
    const absent = /** @type {const} */ ({ version: '', outcome: 'not available', why: 'no network' });
    const text = await written(t, [{ ...row, ...absent, subject: 'Bun' }, row, { ...row, ...absent, version: '3.0.0' }]);
    assert.ok(text.includes('\n| Bun | not available | ESM |\n| Deno | 2.9.6, 3.0.0 not available | ESM |\n\n'), text);
  });

  it('says what bundles and parts weigh', async (t) => {
    const text = await written(t, [bundle, { ...bundle, way: 'a page', size: { bytes: 4096, packed: 1024 } }]);
    assert.ok(text.includes('\n| Rollup | 4.68.7 | ESM, a page | 2.0–4.0 KB | 1.0 KB |\n\n'), text);
    for (const part of ['piece', 'backend']) assert.match(text, new RegExp(`\\n\\| \`${part}\` \\| \\d+\\.\\d KB \\| \\d+\\.\\d KB \\|\\n`));
  });

  it('is not written when a row failed', async (t) => {
    await assert.rejects(written(t, [{ ...row, outcome: 'failed' }]), { message: 'the table is not written: Deno, ESM failed' });
  });
});
