/**
 * Several fakes in a process, in all the ways in which a test may load, start and stop them.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

import * as imported from 'predefined-connection/testing';

import { createFake, login } from '../support/fake-activepieces.js';

const require = createRequire(import.meta.url);

test('two fakes share nothing, not even ids', async () => {
  const [one, other] = [createFake(), createFake()];
  assert.notEqual(one.instanceUrl, other.instanceUrl);
  assert.notEqual(one.apiKey, other.apiKey);
  await Promise.all([login(one, { externalProjectId: 'org_1' }), login(other, { externalProjectId: 'org_2' })]);
  const ids = [one, other].flatMap(({ tables }) => [...tables.projects, ...tables.connections].map(({ id }) => id));
  assert.equal(new Set(ids).size, 6);
  assert.throws(() => one.context('org_2'));
  const { fetch, instanceUrl } = one;
  assert.equal((await fetch(`${instanceUrl}/api/v1/projects`, { headers: { authorization: `Bearer ${other.apiKey}` } })).status, 401);
});

test('the copies that are imported and required count together', async () => {
  const required = /** @type {typeof imported} */ (require('predefined-connection/testing'));
  assert.notEqual(required.createFakeActivepieces, imported.createFakeActivepieces);
  const [one, other] = [imported.createFakeActivepieces(), required.createFakeActivepieces()];
  assert.notEqual(one.instanceUrl, other.instanceUrl);
  assert.notEqual(one.tables.projects[0]?.id, other.tables.projects[0]?.id);
});

test('ids, key and address are the same in every run', () => {
  const script = `
    import { createFakeActivepieces } from 'predefined-connection/testing';
    const fakes = [createFakeActivepieces(), createFakeActivepieces()];
    console.log(JSON.stringify(fakes.map(({ instanceUrl, apiKey, addProject }) => [instanceUrl, apiKey, addProject().id])));`;
  const run = () => execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: new URL('.', import.meta.url), encoding: 'utf8' });
  const first = run();
  assert.equal(run(), first);
  const [[address, key, id]] = JSON.parse(first);
  assert.equal(address, 'https://activepieces-1.test');
  assert.match(key, /^sk-[0-9A-Za-z]{64}$/);
  assert.match(id, /^[0-9A-Za-z]{21}$/);
});

test('a given key is the key', async () => {
  const fake = createFake({ apiKey: 'sk-known' });
  assert.equal(fake.apiKey, 'sk-known');
  assert.equal((await login(fake)).action, 'created');
});

test('options that are undefined are as if left out', async () => {
  const groups = /** @type {any} */ ({ plan: { globalConnectionsEnabled: undefined }, engine: { concurrency: undefined }, delays: { read: undefined } });
  const fake = createFake({ apiKey: undefined, edition: undefined, version: undefined, clockSkew: undefined, ...groups });
  assert.equal((await login(fake)).action, 'created');
});

describe('listening', () => {
  test('is the same instance over HTTP and in memory, at both addresses', async (t) => {
    const fake = createFake();
    const inMemory = fake.instanceUrl;
    assert.equal((await login(fake)).action, 'created');
    const [url, again] = await Promise.all([fake.listen(), fake.listen({ port: 1 })]);
    t.after(fake.close);
    assert.deepEqual([again, fake.instanceUrl, await fake.listen()], [url, url, url]);
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.equal((await login({ ...fake, instanceUrl: url }, { fetch: undefined, fingerprintSecret: undefined })).connection.id, fake.tables.connections[0]?.id);
    for (const address of [inMemory, url]) assert.equal((await fake.fetch(`${address}/api/v1/health`)).status, 200);
    const flags = /** @type {any} */ (await (await fetch(`${url}/api/v1/flags`)).json());
    assert.equal(flags.PUBLIC_URL, url);
  });

  test('that fails can be tried again', async (t) => {
    const [fake, other] = [createFake(), createFake()];
    const port = Number(new URL(await other.listen()).port);
    t.after(other.close);
    await assert.rejects(fake.listen({ port }), { code: 'EADDRINUSE' });
    const { hostname } = new URL(await fake.listen({ host: 'localhost' }));
    t.after(fake.close);
    assert.match(hostname, /^(localhost|127\.0\.0\.1)$/);
  });
});

describe('closing', () => {
  test('cuts off whoever waits, in memory and over HTTP, and can be repeated', async () => {
    const fake = createFake();
    fake.faults.add({ kind: 'never', times: Infinity });
    const url = await fake.listen();
    const waiting = [fake.fetch(`${url}/api/v1/health`), fetch(`${url}/api/v1/health`)].map((asked) => assert.rejects(asked, { name: 'TypeError' }));
    while (fake.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all([fake.close(), fake.close()]);
    await fake.close();
    await Promise.all(waiting);
    await assert.rejects(fake.fetch(url), (/** @type {any} */ error) => error.cause.code === 'ECONNREFUSED');
    await assert.rejects(fetch(url), (/** @type {any} */ error) => error.cause.code === 'ECONNREFUSED');
    await assert.rejects(fake.listen(), /was closed: create another one/);
  });

  test('while it begins to listen leaves no server behind', async () => {
    const fake = createFake();
    const begun = fake.listen();
    await fake.close();
    const url = await begun;
    await assert.rejects(fetch(url));
  });

  test('is not needed for a process to end, unless it listens', () => {
    const script = `
      import { createFakeActivepieces } from 'predefined-connection/testing';
      const { fetch, instanceUrl, apiKey, addProject } = createFakeActivepieces();
      const headers = { authorization: 'Bearer ' + apiKey };
      await fetch(instanceUrl + '/api/v1/projects/' + addProject().id, { method: 'DELETE', headers });
      console.log('done');`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: new URL('.', import.meta.url), encoding: 'utf8', timeout: 20_000 });
    assert.equal(printed, 'done\n');
  });
});

test('it needs no timers: fake ones do not hold it up, and rule its delays', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'setImmediate', 'Date'], now: Date.parse('2030-01-01T00:00:00.000Z') });
  const fake = createFake();
  const { connection } = await login(fake);
  assert.equal(connection.created, '2030-01-01T00:00:00.000Z');
  fake.settings.delays.read = 1_000;
  let isAnswered = false;
  const asked = fake.fetch(`${fake.instanceUrl}/api/v1/health`).then(() => (isAnswered = true));
  await new Promise((resolve) => process.nextTick(resolve));
  t.mock.timers.tick(999);
  await new Promise((resolve) => process.nextTick(resolve));
  assert.equal(isAnswered, false);
  t.mock.timers.tick(1);
  await asked;
  assert.equal(isAnswered, true);
});
