/**
 * A test that is watched and leaks on purpose, in the way that its argument names: each has to be caught. What a test prints or asks
 * for would be a secret, if the package did it.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { PredefinedConnectionError } from 'predefined-connection';
import { backend, inRealm } from '../support/realm.js';

const { PredefinedConnectionError: Required } = createRequire(import.meta.url)('predefined-connection');
const { PredefinedConnectionError: OfARealm } = inRealm(backend);

/** @type {import('predefined-connection').ErrorData} */
const data = { code: 'NETWORK', message: 'no answer came', retryable: true };

/** @type {Record<string, () => unknown>} */
const LEAKS = {
  nothing: () => new PredefinedConnectionError(data, new Error('harmless')),
  message: () => new PredefinedConnectionError({ ...data, message: 'no answer to PLANTED came' }),
  required: () => new Required({ ...data, message: 'no answer to PLANTED came' }),
  realm: () => new OfARealm({ ...data, message: 'no answer to PLANTED came' }),
  field: () => new PredefinedConnectionError({ ...data, requestId: 'of sk-the-platforms-key' }),
  cause: () => new PredefinedConnectionError({ ...data, cause: { name: 'Error', message: 'PLANTED' } }),
  hidden: () => new PredefinedConnectionError(data, Object.defineProperty(new Error('x'), 'request', { value: { headers: ['PLANTED'] } })),
  url: () => fetch('http://127.0.0.1:2/?key=%50LANTED').catch(() => {}),
  line: () => console.log('the key is PLANTED'),
  stderr: () => console.error('the key is sk-the-platforms-key'),
};

const [leak = ''] = process.argv.slice(2);

test('a leak', async () => {
  const make = LEAKS[leak];
  assert.ok(make, `no such leak: ${leak}`);
  await make();
  await new Promise((resolve) => setTimeout(resolve, 50));
});
