/**
 * The watch over the whole suite is awake: what leaks on purpose is caught.
 */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { scanned } from './scan.js';

const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * @param {string} leak
 * @param {string[]} [options] of Node
 */
async function leaking(leak, options = ['--import', new URL('watch.js', import.meta.url).href]) {
  const shown = new PassThrough();
  let printed = '';
  shown.on('data', (chunk) => (printed += chunk));
  const { NODE_TEST_CONTEXT, NODE_OPTIONS, ...env } = process.env;
  const { code, leaks } = await scanned([...options, path('leaks.js'), leak], { out: shown, err: shown, env });
  return { failed: code !== 0, leaks, printed };
}

test('a test that leaks nothing passes', async () => {
  const { failed, leaks, printed } = await leaking('nothing');
  assert.deepEqual([failed, leaks], [false, []], printed);
  assert.match(printed, /a leak/);
});

for (const leak of ['message', 'required', 'realm', 'field', 'cause', 'hidden', 'url']) {
  test(`${leak}: the test under way fails`, async () => {
    assert.equal((await leaking(leak)).failed, true);
    assert.equal((await leaking(leak, [])).failed, false, 'it fails unwatched too');
  });
}

for (const leak of ['line', 'stderr']) {
  test(`${leak}: what is printed is found`, async () => {
    const { failed, leaks } = await leaking(leak);
    assert.equal(failed, false);
    assert.equal(leaks.length, 1, leaks.join('\n'));
  });
}

test('what is printed in pieces is found', async () => {
  const program = `process.stdout.write('api.gela'); setTimeout(() => console.log('to.test'), 50)`;
  const { leaks } = await scanned(['--eval', program], { out: new PassThrough().resume() });
  assert.deepEqual(leaks, ['api.gelato.test']);
});
