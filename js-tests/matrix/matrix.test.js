// A row of the matrix must be able to fail. `npm run test:matrix` itself takes minutes; these are the parts that decide.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it, test } from 'node:test';

import { debianProgram } from './debian.js';
import { exec } from './exec.js';
import { install } from './npm.js';
import { expectResult } from './result.js';
import { scenario } from './scenario.js';
import { startServer } from './server.js';
import { writeTable } from './table.js';
import { Unavailable } from './unavailable.js';

/** @import { Server } from './server.js' */

describe('the result of a row', () => {
  /** @type {Server} */
  let server;
  /** @type {string} */
  let line;

  before(async () => {
    server = await startServer();
    const { url: instanceUrl, apiKey } = server.standIn;
    const result = await scenario({ instanceUrl, apiKey, externalProjectId: 'org_1', contextUrl: server.contextUrl('org_1') });
    line = JSON.stringify(result);
    await server.close();
  });

  it('is accepted as the scenario gives it, among other lines', () => {
    expectResult(`a warning\n${line}\n`, 'org_1', server.standIn);
  });

  it('is refused when a field of it is another', () => {
    for (const [from, to] of /** @type {const} */ ([['created', 'updated'], ['UNAUTHENTICATED', 'NETWORK'], ['gelato_', 'sorbet_'], ['good', 'bad']])) {
      assert.throws(() => expectResult(line.replace(from, to), 'org_1', server.standIn), assert.AssertionError);
    }
  });

  it('is refused when there is none', () => {
    assert.throws(() => expectResult('done\n', 'org_1', server.standIn), /^Error: it printed no result:\ndone/);
  });

  it('is refused when the server has no such row', () => {
    assert.throws(() => expectResult(line.replace('org_1', 'org_2'), 'org_2', server.standIn), /the stand-in has 0 rows of gelato_org_2/);
  });

  it('is refused when the connection was not read over HTTP', () => {
    const requests = server.standIn.requests.filter(({ path }) => !path.includes('/worker/'));
    assert.throws(() => expectResult(line, 'org_1', { ...server.standIn, requests }), /the connection was not read over HTTP/);
  });
});

test('a program that fails or takes too long is a failure, with what it printed', async () => {
  const node = process.execPath;
  await assert.rejects(exec(node, ['-e', 'console.log("said"); process.exit(3)']), /ended with exit code 3\nsaid/);
  await assert.rejects(exec(node, ['-e', 'console.log("said"); setInterval(() => {}, 1000)'], { timeout: 1000 }), /took too long\nsaid/);
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

test('the table goes between its marks, unless a row failed', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'table-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'README.md');
  await writeFile(file, 'before\n<!-- matrix:start -->\nold\n<!-- matrix:end -->\nafter\n');
  /** @type {import('./run.js').Result} */
  const passed = { half: 'runtimes', name: 'Deno', version: '2.9.6', outcome: 'passed', why: '', seconds: 1 };
  await writeTable([passed, { ...passed, name: 'Bun', version: '', outcome: 'not available', why: 'no | network\nat all' }], file);
  const table = '| Runtime | Version | Result |\n| --- | --- | --- |\n| Deno | 2.9.6 | passed |\n| Bun |  | not available: no \\| network |';
  assert.equal(await readFile(file, 'utf8'), `before\n<!-- matrix:start -->\n${table}\n<!-- matrix:end -->\nafter\n`);
  await assert.rejects(writeTable([{ ...passed, outcome: 'failed' }], file), { message: 'the table is not written: Deno failed' });
});
