/**
 * The example of a vendor's own test, as its reader runs it; and that it fails where the application does not do its work.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../../examples/test', import.meta.url));

/** @param {string} folder */
function runTests(folder) {
  // A test within a test would report to it.
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', join(folder, 'app.test.js')], { encoding: 'utf8', env });
  return { status, passed: Number(/^# pass (\d+)$/m.exec(stdout)?.[1]), stdout };
}

test('it passes', () => {
  const { status, passed, stdout } = runTests(example);
  assert.equal(status, 0, stdout);
  assert.equal(passed, 4);
});

test('it fails where the login needs Activepieces, writes other credentials, or gives another customer’s token', (t) => {
  const folder = mkdtempSync(join(example, '../broken-'));
  t.after(() => rmSync(folder, { recursive: true }));
  copyFileSync(join(example, 'app.test.js'), join(folder, 'app.test.js'));
  const app = readFileSync(join(example, 'app.js'), 'utf8');
  for (const [from, to] of /** @type {const} */ ([['.catch(report)', ''], ['access_token: gelatoToken', "access_token: 'x'"], ['externalProjectId: customer.id', 'externalProjectId: user']])) {
    assert.ok(app.includes(from));
    writeFileSync(join(folder, 'app.js'), app.replace(from, to));
    assert.equal(runTests(folder).status, 1, from);
  }
});
