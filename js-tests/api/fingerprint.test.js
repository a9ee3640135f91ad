/**
 * A known customer costs little, in whatever process: the connection itself tells which credentials it was written with.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { provision, provisionElsewhere, rejection, token, usual } from '../support/calls.js';
import { fingerprint, plain } from '../support/names.js';
import { backend, inRealm } from '../support/realm.js';
import { rowOf, fakeServer, storedToken, traffic, upserts } from '../support/server.js';
import { until } from '../support/time.js';

const PROJECTS = 'GET /api/v1/projects 200';
const LIST = 'GET /api/v1/app-connections 200';

/** A copy of the package that knows of nothing yet, as a new process has it. */
const fresh = () => inRealm({ ...backend, crypto });

test('a fresh process finds a known customer unchanged with two reads, the same with one, and with trustFor none', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  server.clearRequests();

  const { provisionConnection } = fresh();
  const first = await provisionConnection(usual(server));
  assert.deepEqual([first.action, first.requests], ['unchanged', 2]);
  assert.deepEqual(traffic(server), [PROJECTS, LIST]);

  const second = await provisionConnection(usual(server, { trustFor: 60_000 }));
  assert.deepEqual([second.action, second.requests], ['unchanged', 1]);
  assert.deepEqual(traffic(server), [PROJECTS, LIST, LIST]);

  const third = await provisionConnection(usual(server, { trustFor: 60_000 }));
  assert.deepEqual([third.action, third.requests], ['unchanged', 0]);
  assert.equal(server.requests.length, 3);
  const facts = (/** @type {object} */ result) => JSON.parse(JSON.stringify({ ...result, requests: undefined }));
  assert.deepEqual(facts(third), facts(first));
});

test('it is behind the plain name, of which alone the result tells', async (t) => {
  const server = await fakeServer(t);
  const { connection } = await provision(server, { displayName: 'Gelato of acme.com' });
  const { displayName } = rowOf(server, 'gelato_org_1234');
  assert.deepEqual([connection.displayName, plain(displayName)], ['Gelato of acme.com', 'Gelato of acme.com']);
  assert.match(fingerprint(displayName), /^\u2063[\ufe00-\ufe0f]{38}$/);
  assert.equal((await provision(server, { displayName: 'Gelato of acme.com' })).connection.displayName, 'Gelato of acme.com');
});

describe('other credentials are written by whatever process', () => {
  for (const [name, changes] of /** @type {[string, Record<string, unknown>][]} */ ([
    ['another token', token('other')],
    ['one prop more', { props: { base_url: 'https://api.gelato.test', access_token: 'good', port: 1 } }],
    ['a number for a text', { props: { base_url: 'https://api.gelato.test', access_token: 'good', port: '1' } }],
    ['another version', { pieceVersion: '0.1.0' }],
    ['another name', { displayName: 'Other' }],
  ])) {
    test(name, async (t) => {
      const server = await fakeServer(t);
      await provision(server);
      assert.equal((await provisionElsewhere(server, changes)).action, 'updated');
      assert.equal((await provisionElsewhere(server, changes)).action, 'unchanged');
      assert.equal((await provision(server)).action, 'updated');
    });
  }

  test('props in another order are the same', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { props: { base_url: 'https://api.gelato.test', access_token: 'good' } });
    const { action } = await provisionElsewhere(server, { props: { access_token: 'good', base_url: 'https://api.gelato.test' } });
    assert.equal(action, 'unchanged');
  });
});

test("a customer's fingerprint says nothing about another's", async (t) => {
  const server = await fakeServer(t);
  await provision(server, { externalProjectId: 'one', displayName: 'Gelato' });
  await provision(server, { externalProjectId: 'two', displayName: 'Gelato', ...token('of two') });
  const forged = rowOf(server, 'gelato_one').displayName;
  rowOf(server, 'gelato_two').displayName = forged;
  const { action } = await provision(server, { externalProjectId: 'two', displayName: 'Gelato' });
  assert.equal(action, 'updated');
});

test('credentials that an admin entered in place of ours are overwritten', async (t) => {
  const server = await fakeServer(t);
  const { connection } = await provision(server);
  const value = { type: /** @type {const} */ ('CUSTOM_AUTH'), ...token("the admin's") };
  server.reconnect(connection.id, value, { updated: new Date(Date.now() + 400_000).toISOString() });
  for (const call of [provisionElsewhere, provision]) {
    assert.equal((await call(server)).action, call === provision ? 'unchanged' : 'updated');
    assert.equal(storedToken(server, 'gelato_org_1234'), 'good');
  }
});

describe('fingerprintSecret', () => {
  const fingerprintSecret = 'a secret of the vendor';

  test('with it a new API key writes nothing; without it each customer is written once', async (t) => {
    for (const [secret, action] of [[fingerprintSecret, 'unchanged'], [undefined, 'updated']]) {
      const server = await fakeServer(t);
      await provision(server, { fingerprintSecret: secret });
      server.platform.apiKey = 'sk-the-next-key';
      const apiKey = server.platform.apiKey;
      for (const call of [provision, provisionElsewhere]) {
        const expected = call === provision ? action : 'unchanged';
        assert.equal((await call(server, { apiKey, fingerprintSecret: secret })).action, expected);
      }
    }
  });

  test('another one writes', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { fingerprintSecret });
    assert.equal((await provision(server, { fingerprintSecret: 'another of the vendor' })).action, 'updated');
  });

  test('a short one is refused', async (t) => {
    const error = await rejection(provision(await fakeServer(t), { fingerprintSecret: 'x'.repeat(15) }));
    assert.deepEqual([error.code, error.message], ['INVALID_OPTIONS', 'fingerprintSecret must have 16 characters or more']);
  });
});

describe('trustFor', () => {
  test("after this process's own write that timed out, nothing is trusted that the server may still overwrite", async (t) => {
    const server = await fakeServer(t);
    const trustFor = 3_600_000;
    await provision(server, { trustFor, ...token('token-a') });
    server.settings.engine.delay = 600;
    const late = await rejection(provision(server, { trustFor, ...token('token-b'), timeout: 250 }));
    assert.equal(late.code, 'TIMEOUT');
    assert.equal(upserts(server).length, 2);
    server.settings.engine.delay = 0;

    const seen = await provision(server, { trustFor, ...token('token-a') });
    assert.ok(seen.requests > 0, 'it asked nobody');
    await until(() => storedToken(server, 'gelato_org_1234') === 'token-b');
    const { action } = await provision(server, { trustFor, ...token('token-a') });
    assert.equal(action, 'updated');
    assert.equal(storedToken(server, 'gelato_org_1234'), 'token-a');
  });

  test('a write whose outcome is known is trusted at once', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { trustFor: 60_000 });
    const { action, requests } = await provision(server, { trustFor: 60_000 });
    assert.deepEqual([action, requests], ['unchanged', 0]);
  });

  test('other credentials are never trusted', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { trustFor: 60_000 });
    assert.equal((await provision(server, { trustFor: 60_000, ...token('other') })).action, 'updated');
  });
});
