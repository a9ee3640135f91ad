/**
 * The examples of a login, each as its host runs it, against the fake server: the user gets a token that the server takes, and is let in
 * whatever fails.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { app } from '../../examples/express-login/app.js';
import worker from '../../examples/worker-login/worker.js';
import { exchange, loginServer } from '../support/logins.js';
import { projectOf, storedToken } from '../support/server.js';

/** @import { TestContext } from 'node:test' */

/**
 * What a host hands a login: the request, the settings, and a place for promises that it is to wait for.
 * @typedef {{ headers: Record<string, string>, env: Record<string, string>, background: Promise<unknown>[] }} Given
 */

/** @type {Record<string, (t: TestContext, given: Given) => Promise<Response>>} */
const hosts = {
  async 'express-login'(t, { headers, env }) {
    setEnvironment(t, env);
    const server = app.listen(0, '127.0.0.1');
    t.after(() => server.close());
    await once(server, 'listening');
    return fetch(`http://127.0.0.1:${/** @type {any} */ (server.address()).port}/login`, { method: 'POST', headers });
  },
  async 'next-login'(t, { headers, env, background }) {
    setEnvironment(t, env);
    const { POST } = await nextRoute(t, (promise) => void background.push(promise));
    return POST(new Request('https://vendor.test/api/embed-token', { method: 'POST', headers }));
  },
  async 'worker-login'(_, { headers, env, background }) {
    const ctx = { waitUntil: (/** @type {Promise<unknown>} */ promise) => void background.push(promise) };
    return worker.fetch(new Request('https://vendor.test/login', { method: 'POST', headers }), env, ctx);
  },
};

const ada = { authorization: 'Bearer session-of-ada' };

for (const [name, answer] of Object.entries(hosts)) {
  describe(name, () => {
    test('the user gets a token for the builder, and the customer a connection', async (t) => {
      const server = await loginServer(t);
      const given = { headers: ada, env: environment(server), background: [] };
      const response = await answer(t, given);
      assert.equal(response.status, 200);
      const { name: shown, embedToken } = await response.json();
      assert.equal(shown, 'Ada');
      const { status, body } = await exchange(server, embedToken);
      assert.deepEqual([status, body.externalId, body.projectId], [200, 'user_1', projectOf(server, 'org_1234').id]);
      assert.equal(projectOf(server, 'org_1234').displayName, 'Acme');
      assert.equal(storedToken(server, 'gelato_org_1234'), 'token-of-org-1234');
      assert.equal(given.background.length, name === 'express-login' ? 0 : 1);
      assert.deepEqual(await Promise.all(given.background), given.background.map(() => undefined));
    });

    test('a user who is not signed in gets none', async (t) => {
      const server = await loginServer(t);
      const response = await answer(t, { headers: {}, env: environment(server), background: [] });
      assert.deepEqual([response.status, await response.json()], [401, { error: 'not signed in' }]);
      assert.equal(server.requests.length, 0);
    });

    for (const [what, changes, line, hasToken] of /** @type {[string, Record<string, string>, string, boolean][]} */ ([
      ['a revoked API key', { AP_API_KEY: 'sk-revoked' }, 'No connection: UNAUTHENTICATED, org_1234', true],
      ['no signing key', { AP_SIGNING_KEY: '' }, 'No embedding token: INVALID_OPTIONS, signingKey', false],
    ])) {
      test(`${what} is logged by its code, and the customer is let in`, async (t) => {
        const server = await loginServer(t);
        const printed = t.mock.method(console, 'error', () => {});
        const response = await answer(t, { headers: ada, env: { ...environment(server), ...changes }, background: [] });
        assert.equal(response.status, 200);
        const { name: shown, embedToken } = await response.json();
        assert.deepEqual([shown, embedToken !== null], ['Ada', hasToken]);
        assert.deepEqual(printed.mock.calls.map(({ arguments: args }) => args), [[line]]);
      });
    }
  });
}

/** @param {import('../support/logins.js').Server} server */
function environment({ url, apiKey, signingKeyId, signingKey }) {
  return { AP_INSTANCE_URL: url, AP_API_KEY: apiKey, AP_SIGNING_KEY_ID: signingKeyId, AP_SIGNING_KEY: signingKey };
}

/**
 * @param {TestContext} t
 * @param {Record<string, string>} env
 */
function setEnvironment(t, env) {
  const before = { ...process.env };
  t.after(() => void (process.env = before));
  Object.assign(process.env, env);
}

/**
 * The route handler with an `after` as Next.js gives it: Next.js itself is in the matrix of bundlers.
 * @param {TestContext} t
 * @param {(promise: Promise<unknown>) => void} after
 */
async function nextRoute(t, after) {
  const folder = await mkdtemp(join(tmpdir(), 'next-login-'));
  t.after(() => rm(folder, { recursive: true }));
  const stub = join(folder, 'server.mjs');
  await writeFile(stub, 'export const after = (promise) => globalThis.afterOfTheTest(promise);');
  Object.assign(globalThis, { afterOfTheTest: after });
  const route = fileURLToPath(new URL('../../examples/next-login/app/api/embed-token/route.js', import.meta.url));
  const outfile = join(folder, 'route.mjs');
  await build({ entryPoints: [route], bundle: true, format: 'esm', platform: 'node', alias: { 'next/server': stub }, outfile });
  return import(pathToFileURL(outfile).href);
}
