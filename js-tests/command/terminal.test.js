/**
 * The command in a terminal: what the screen shows, the question, the progress, and Ctrl-C.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { terminal } from './terminal.js';
import { csvOf, keysOf, vendor } from './vendor.js';

const CTRL_C = '\u0003';
const SECRETS = /secret-token|sk-the-platforms-key/;
const plural = (/** @type {number} */ number) => Array.from({ length: number }, (_, index) => `org_${index + 1}`);

/**
 * @param {import('node:test').TestContext} t
 * @param {NonNullable<Parameters<typeof vendor>[1]>} [options]
 */
async function atTerminal(t, options) {
  const shop = await vendor(t, options);
  return {
    ...shop,
    /**
     * @param {readonly string[]} args
     * @param {{ env?: Record<string, string>, columns?: number }} [more]
     */
    open: (args, { env, columns } = {}) => terminal(t, args, { cwd: shop.path, env: { ...shop.env, ...env }, ...(columns !== undefined && { columns }) }),
  };
}

/** @param {ReturnType<typeof terminal>} screen */
function assertNoSecret(screen) {
  assert.doesNotMatch(screen.raw(), SECRETS);
}

test('a plan, in colours', async (t) => {
  const { open, server } = await atTerminal(t);
  const screen = open(['plan']);
  assert.equal(await screen.ended, 0);
  assert.equal(
    screen.text(),
    `Plan: + 3 to create, = 0 unchanged
@activepieces/piece-gelato at ${server.url}, keys gelato_…

  + create  org_1  no project yet
  + create  org_2  no project yet
  + create  org_3  no project yet

Plan: + 3 to create, = 0 unchanged`,
  );
  assert.match(screen.raw(), /\u001b\[32m {2}\+ create {2}\u001b\[39m/);
  assertNoSecret(screen);
});

test('what it reads is shown until the plan is there', async (t) => {
  const { open, server } = await atTerminal(t);
  server.faults.add({ kind: 'slow', path: '/api/v1/projects', delay: 500 });
  const screen = open(['plan']);
  await screen.shown(/^Reading the server's lists …$/);
  assert.equal(await screen.ended, 0);
  assert.match(screen.text(), /^Plan: \+ 3 to create/);
});

test('NO_COLOR leaves the colours out', async (t) => {
  const { open } = await atTerminal(t);
  const screen = open(['plan'], { env: { NO_COLOR: '1' } });
  assert.equal(await screen.ended, 0);
  assert.doesNotMatch(screen.raw(), /\u001b\[\d+m/);
});

test('a narrow terminal is not overrun', async (t) => {
  const { open } = await atTerminal(t, { customers: ['org_1', `org_${'x'.repeat(60)}`] });
  const screen = open(['plan'], { columns: 40 });
  assert.equal(await screen.ended, 0);
  const rows = screen.text().split('\n').filter((line) => line.startsWith('  +'));
  assert.equal(rows.length, 2);
  for (const row of rows) assert.ok(row.length <= 40, row);
  assert.match(screen.text(), /^ {2}\+ create {2}org_1 {13}no projec…$/m);
});

test('the question: no by itself, yes with y', async (t) => {
  const { open, server } = await atTerminal(t);
  const declined = open(['apply']);
  await declined.shown(/Apply this plan\? \+ 3 to create/);
  assert.match(declined.text(), /○ Yes \/ ● No/);
  declined.type('\r');
  assert.equal(await declined.ended, 0);
  assert.match(declined.text(), /Nothing was done\.$/);
  assert.deepEqual(keysOf(server), []);

  const accepted = open(['apply']);
  await accepted.shown(/Apply this plan\?/);
  accepted.type('y');
  assert.equal(await accepted.ended, 0);
  assert.match(accepted.text(), /\nDone: 3 created\.$/);
  assert.equal(keysOf(server).length, 3);
  assertNoSecret(accepted);
});

test('Ctrl-C at the question does nothing, and leaves the failures of before', async (t) => {
  const before = '{"externalProjectId":"org_1"}\n';
  const { open, server, path } = await atTerminal(t, { files: { 'failed.ndjson': before } });
  const screen = open(['apply', '--only', 'failed.ndjson', '--failures', 'failed.ndjson']);
  await screen.shown(/Apply this plan\?/);
  screen.type(CTRL_C);
  assert.equal(await screen.ended, 130);
  assert.match(screen.text(), /Nothing was done\.$/);
  assert.deepEqual(keysOf(server), []);
  assert.equal(await readFile(join(path, 'failed.ndjson'), 'utf8'), before);
});

test('remove asks, and names what it removes', async (t) => {
  const { open, run, server } = await atTerminal(t);
  await run(['provision', 'org_1']);
  const screen = open(['remove', 'org_1']);
  await screen.shown(/Remove the connection of org_1 at http:\/\/127\.0\.0\.1:\d+\?/);
  screen.type('y');
  assert.equal(await screen.ended, 0);
  assert.match(screen.text(), /\ngelato_org_1: removed 1 connection$/);
  assert.deepEqual(keysOf(server), []);
});

test('progress is shown in one line, which is gone at the end', async (t) => {
  const { open } = await atTerminal(t, { customers: plural(40), server: { engine: { delay: 100 } } });
  const screen = open(['apply', '--yes']);
  await screen.shown(/^\d+ of 40 customers, [\d.]+\/s, \d+ s left$/m);
  assert.equal(await screen.ended, 0);
  assert.doesNotMatch(screen.text(), /of 40 customers/);
  assert.match(screen.text(), /\nDone: 40 created\.$/);
});

test('Ctrl-C stops in order, says what is left, and a second run does it', async (t) => {
  const { open, server } = await atTerminal(t, { customers: plural(40), server: { engine: { delay: 150 } } });
  const screen = open(['apply', '--yes']);
  await screen.shown(/^[1-9]\d* of 40 customers/m);
  screen.type(CTRL_C);
  assert.equal(await screen.ended, 130);
  assert.match(screen.text(), /Stopping after the customers under way\. Press Ctrl-C again to stop at once\./);
  const [, created, left] = /Done: (\d+) created\.\n(?:.*\n)?error: Interrupted\. (\d+) changes are left\. Run the same command again: it does what is left\.$/.exec(screen.text()) ?? [];
  assert.equal(Number(created) + Number(left), 40, screen.text());
  assert.ok(Number(left) > 0);
  // What was begun was finished, and no more.
  assert.equal(keysOf(server).length, Number(created));

  server.settings.engine.delay = 0;
  const again = open(['apply', '--yes']);
  assert.equal(await again.ended, 0);
  assert.match(again.text(), new RegExp(`^Plan: \\+ ${left} to create, = ${created} unchanged`));
  assert.equal(keysOf(server).length, 40);
});

test('Ctrl-C before the removals leaves them all', async (t) => {
  const { open, run, server, path } = await atTerminal(t, { customers: plural(30) });
  await run(['apply', '--yes']);
  const others = Array.from({ length: 40 }, (_, index) => `new_${index}`);
  await writeFile(join(path, 'customers.csv'), csvOf(others));
  server.settings.engine.delay = 150;
  const screen = open(['apply', '--yes', '--prune', '--max-removals', '100%']);
  await screen.shown(/^[1-9]\d* of 40 customers/m);
  screen.type(CTRL_C);
  assert.equal(await screen.ended, 130);
  for (const id of plural(30)) assert.ok(keysOf(server).includes(`gelato_${id}`), id);
});

test('Ctrl-C twice ends it at once', async (t) => {
  const { open } = await atTerminal(t, { customers: plural(20), server: { engine: { delay: 20_000, timeout: 60_000 } } });
  const screen = open(['apply', '--yes']);
  await screen.shown(/^0 of 20 customers/m);
  const begun = performance.now();
  screen.type(CTRL_C);
  await screen.shown(/Press Ctrl-C again/);
  screen.type(CTRL_C);
  assert.equal(await screen.ended, 130);
  assert.ok(performance.now() - begun < 10_000);
});

test('Ctrl-C while it plans ends it', async (t) => {
  const { open, server } = await atTerminal(t);
  server.faults.add({ kind: 'never', path: '/api/v1/projects', times: Infinity });
  const screen = open(['plan']);
  while (server.faults.hits.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  screen.type(CTRL_C);
  assert.equal(await screen.ended, 130);
  assert.match(screen.text(), /error: Interrupted\.$/);
});

test('failures, as a table', async (t) => {
  const { open, path } = await atTerminal(t);
  await writeFile(join(path, 'customers.csv'), csvOf(plural(4)).replaceAll(/secret-token-of-org_[24]/g, 'bad-$&'));
  const screen = open(['apply', '--yes', '--failures', 'failed.ndjson']);
  assert.equal(await screen.ended, 1);
  const [, failures = ''] = screen.text().split(/\n\n(?=2 customers failed)/);
  const [title, head, message, advice, , file, , end] = failures.split('\n');
  assert.equal(title, '2 customers failed:');
  assert.match(head ?? '', /^ {7}2 {2}INVALID_CREDENTIALS {2}such as org_[24]$/);
  assert.match(message ?? '', /^ {10}\S.*(Invalid API token|…)/);
  assert.equal(advice, '          Issue new credentials for these customers.');
  assert.equal(file, 'They are in failed.ndjson. Try them again: add --only failed.ndjson');
  assert.equal(end, 'Done: 2 created, 2 failed.');
  assertNoSecret(screen);
});

test('check', async (t) => {
  const { open, server } = await atTerminal(t);
  const screen = open(['check'], { columns: 60 });
  assert.equal(await screen.ended, 0);
  const [first, ...rest] = screen.text().split('\n');
  assert.equal(first, server.url);
  assert.equal(rest.at(-1), 'All is well.');
  for (const line of rest.slice(0, -1)) assert.match(line, /^ {2}(ok {7}| {9})\S.{0,48}$/);
  const wrong = open(['check'], { env: { AP_API_KEY: 'sk-another-key' } });
  assert.equal(await wrong.ended, 4);
  assert.match(wrong.text(), /^ {2}error {4}\S/m);
  assert.match(wrong.text(), /\n1 error(, \d+ warnings?)?\.$/);
});

