/**
 * Values that run code when they are looked at, and answers that are no real `Response`: each costs its own call at most, and
 * never those of others.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { fetchConnection } from 'predefined-connection';
import { GELATO, provision, rejection, token } from '../support/calls.js';
import { fakeServer, storedToken, upserts } from '../support/server.js';
import { until } from '../support/time.js';

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

/** Throws for every member that it does not have, as strict mocks do. */
const strict = (/** @type {object} */ target) =>
  new Proxy(target, {
    get(members, name, receiver) {
      if (name in members) return Reflect.get(members, name, receiver);
      throw new Error(`there is no ${String(name)}`);
    },
  });

/** Makes a text of every name, which no symbol can be made into. */
const template = new Proxy({}, { get: (_, name) => `member ${/** @type {any} */ (name)}` });
const tagged = Object.defineProperty({}, Symbol.toStringTag, {
  get() {
    throw new Error('no tag');
  },
});

const odd = { 'a revoked Proxy': revoked, 'a strict Proxy': strict({}), 'a Proxy of templates': template, 'a tag that throws': tagged };

describe('values that run code when they are looked at', () => {
  for (const [name, value] of Object.entries(odd)) {
    for (const option of ['signal', 'props', 'project', 'headers', 'fetch', 'apiKey', 'prefix', 'checkProps', 'replacesPiece', 'fingerprintSecret', 'trustFor']) {
      test(`${name} as ${option} is refused, and other calls go on`, async (t) => {
        const server = await fakeServer(t);
        await provision(server);
        const others = provision(server);
        const error = await rejection(provision(server, { externalProjectId: 'org_5', [option]: value }));
        assert.equal(error.code, 'INVALID_OPTIONS');
        assert.equal(error.field?.split('.')[0], option);
        // What the process remembers is what it was.
        assert.equal((await others).action, 'unchanged');
      });
    }
  }

  const throws = () => {
    throw new Error('not to be read');
  };

  test('a list whose items cannot be read is refused, and other calls go on', async (t) => {
    const server = await fakeServer(t);
    await provision(server);
    const others = provision(server);
    const list = Object.defineProperty(['item'], '0', { get: throws });
    const error = await rejection(provision(server, { externalProjectId: 'org_5', props: { list } }));
    assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'props.list']);
    assert.equal((await others).action, 'unchanged');
  });

  test("a connection's value that cannot be read costs its own call", async (t) => {
    const server = await fakeServer(t);
    await provision(server);
    const others = provision(server);
    const value = { username: 'u', password: 'p' };
    const odd = Object.defineProperty({ ...value }, 'more', { enumerable: true, get: throws });
    const reading = fetchConnection({ get: async () => odd }, 'org_1234', { pieceName: GELATO, pieceAuthType: 'BASIC_AUTH' });
    assert.equal((await rejection(reading)).code, 'CONNECTION_NOT_LOADABLE');
    const keyless = new Proxy({ type: 'NO_AUTH' }, { ownKeys: throws });
    const looking = fetchConnection({ get: async () => keyless }, 'org_1234', { pieceName: GELATO, pieceAuthType: 'NO_AUTH' });
    assert.equal((await rejection(looking)).code, 'CONNECTION_TYPE_MISMATCH');
    assert.equal((await others).action, 'unchanged');
  });

  test('a signal whose reason cannot be read', async (t) => {
    const server = await fakeServer(t);
    const signal = Object.defineProperty(AbortSignal.abort(), 'reason', {
      get() {
        throw new Error('no reason');
      },
    });
    assert.equal((await rejection(provision(server, { signal }))).code, 'ABORTED');
  });
});

describe('answers that are no real Response', () => {
  const body = JSON.stringify({ data: [], next: null, previous: null });
  const answer = (/** @type {object} */ members) => async () => ({ status: 200, headers: { get: () => null }, text: async () => body, ...members });
  const failing = {
    get() {
      throw new Error('no header');
    },
  };

  for (const [name, members, code] of /** @type {[string, object, string][]} */ ([
    ['a redirect without an address', { redirected: true }, 'REDIRECTED'],
    ['headers that throw', { status: 503, headers: failing }, 'SERVER_ERROR'],
    ['headers that are numbers', { status: 503, headers: { get: () => 7 } }, 'SERVER_ERROR'],
    ['a status that is no number', { status: Number.NaN }, 'INVALID_OPTIONS'],
    ['a status with a fraction', { status: 200.5 }, 'INVALID_OPTIONS'],
    ['a negative status', { status: -1 }, 'INVALID_OPTIONS'],
    ['a text that is none', { text: async () => 7 }, 'INVALID_OPTIONS'],
  ])) {
    test(`${name}: ${code}`, async (t) => {
      const server = await fakeServer(t);
      const error = await rejection(provision(server, { fetch: answer(members), maxRetries: 0 }));
      assert.equal(error.code, code);
      if (code === 'INVALID_OPTIONS') assert.equal(error.field, 'fetch');
      if (code === 'REDIRECTED') assert.match(error.message, /redirects to "another address"/);
    });
  }
});

test('a member named __proto__ is refused where it would be lost', async (t) => {
  const server = await fakeServer(t);
  const props = JSON.parse('{"base_url":"https://api.gelato.test","__proto__":{"a":1}}');
  const error = await rejection(provision(server, { props }));
  assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', 'props']);
});

test("a project's metadata is left alone, whatever it holds", async (t) => {
  const server = await fakeServer(t);
  const metadata = JSON.parse('{"__proto__":{"plan":"gold"},"z":1,"a":{"c":[null,"x"],"b":2}}');
  const text = JSON.stringify(metadata);
  const project = server.addProject({ externalId: 'org_1234', metadata });
  assert.equal((await provision(server)).action, 'created');
  assert.equal((await provision(server)).action, 'unchanged');
  assert.equal(JSON.stringify(project.metadata), text);
});

test('no old secret is taken for written while the write of another is on its way', async (t) => {
  for (const trustFor of [0, 60_000]) {
    const server = await fakeServer(t);
    const as = (/** @type {string} */ access_token, /** @type {object} */ more = {}) => provision(server, { ...token(access_token), trustFor, ...more });
    await as('token-a');
    server.settings.engine.delay = 300;
    const controller = new AbortController();
    const call = rejection(as('token-b', { signal: controller.signal }));
    await until(() => upserts(server).length === 2);
    controller.abort();
    assert.equal((await call).code, 'ABORTED');
    server.clearRequests();
    const { requests } = await as('token-a');
    assert.ok(requests > 0, 'it asked nobody');
    // The server finishes the older write whatever the caller did, so what it then has must not be trusted either.
    await until(() => storedToken(server, 'gelato_org_1234') === 'token-b');
    assert.equal((await as('token-a')).action, 'updated');
    assert.equal(storedToken(server, 'gelato_org_1234'), 'token-a');
  }
});
