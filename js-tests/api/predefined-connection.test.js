/**
 * predefinedConnection with contexts made by hand: what it reads, what a dropdown is given, and what nobody is shown.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';

import { fetchConnection, PredefinedConnectionError, predefinedConnection } from 'predefined-connection';

import { rejection } from '../support/calls.js';
import { echo, giving } from '../support/hosts.js';
import { realm, webAssembly } from '../support/realm.js';

const OPTIONS = /** @type {const} */ ({ pieceName: '@activepieces/piece-gelato', pieceAuthType: 'SECRET_TEXT' });
const NOT_LOADED = { disabled: true, options: [], placeholder: 'The options could not be loaded. Refresh the page to try again.' };

const project = { externalId: async () => 'org_1234' };
const context = { connections: echo(), project };
const gelato = predefinedConnection(OPTIONS);

const throws = () => {
  throw new Error('not to be read');
};

/**
 * What a dropdown shows.
 * @param {any} list
 * @param {any} [given]
 */
const shown = (list, given = context) => gelato.options(list)({}, given);

describe('get', () => {
  test('gives what fetchConnection gives', async () => {
    const value = await gelato.get(context);
    assert.deepEqual(value, { type: 'SECRET_TEXT', secret_text: 'gelato_org_1234' });
    assert.deepEqual(value, await fetchConnection(context.connections, project, OPTIONS));
  });

  test('goes by prefix and timeout', async () => {
    const host = echo();
    await predefinedConnection({ ...OPTIONS, prefix: 'ice' }).get({ connections: host, project });
    assert.deepEqual(host.keys, ['ice_org_1234']);
    const hangs = { connections: giving(() => new Promise(() => {})), project };
    assert.equal((await rejection(predefinedConnection({ ...OPTIONS, timeout: 30 }).get(hangs))).code, 'TIMEOUT');
  });

  test('looks under the key of `fallback` where there is none under its own', async () => {
    const former = { pieceName: OPTIONS.pieceName, pieceAuthType: OPTIONS.pieceAuthType, fallback: { prefix: 'ice' } };
    const { get, options } = predefinedConnection(former);
    former.fallback.prefix = 'water';
    const moving = { connections: { get: async (/** @type {string} */ key) => (key === 'ice_org_1234' ? 'old' : null) }, project };
    assert.deepEqual(await get(moving), { type: 'SECRET_TEXT', secret_text: 'old' });
    assert.deepEqual(await options(({ secret_text }) => [{ label: secret_text, value: 1 }])({}, moving), { disabled: false, options: [{ label: 'old', value: 1 }] });
    const error = await rejection(get({ connections: giving(() => null), project }));
    assert.ok(error.message.includes('"gelato_org_1234"') && error.message.includes('"ice_org_1234"'), error.message);
  });

  test('needs no `this`, and serves calls at once', async () => {
    const { get } = gelato;
    const contexts = ['a', 'b', 'c'].map((id) => ({ connections: echo(), project: { externalId: async () => id } }));
    const values = await Promise.all(contexts.map((given) => get(given)));
    assert.deepEqual(values.map(({ secret_text }) => secret_text), ['gelato_a', 'gelato_b', 'gelato_c']);
  });

  test('reads a context whose properties are inherited, or come from getters or a proxy', async () => {
    const inherited = Object.create(context);
    const getters = { get connections() { return context.connections; }, get project() { return project; } };
    for (const given of [inherited, getters, new Proxy(context, {}), Object.freeze({ ...context })]) {
      assert.equal((await gelato.get(given)).secret_text, 'gelato_org_1234');
    }
  });

  /** @type {[string, any, string][]} */
  const wrong = [
    ['no context', undefined, 'connections'],
    ['null', null, 'connections'],
    ['a text', 'org_1234', 'connections'],
    ['an empty object', {}, 'connections'],
    ['a promise of one', Promise.resolve(context), 'connections'],
    ['one without connections', { project }, 'connections'],
    ['one without project', { connections: echo() }, 'project'],
    ['one whose project is null', { connections: echo(), project: null }, 'project'],
    ['one whose project has the id alone', { connections: echo(), project: { id: 'A1B2' } }, 'project'],
    ['one whose connections cannot be read', { project, get connections() { return throws(); } }, 'connections'],
    ['one whose project cannot be read', { connections: echo(), get project() { return throws(); } }, 'project'],
    ['a proxy that throws', new Proxy({}, { get: throws, has: throws, ownKeys: throws }), 'connections'],
    ['a revoked proxy', revoked(), 'connections'],
  ];
  for (const [name, given, field] of wrong) {
    test(`${name} is no context, nor is it a dropdown's`, async () => {
      const error = await rejection(gelato.get(given));
      assert.deepEqual([error.code, error.field], ['INVALID_OPTIONS', field]);
      assert.ok(error.message.includes("of the piece's context"), error.message);
      // Not by `shown`, which takes undefined for the usual context.
      assert.deepEqual(await gelato.options(throws)({}, given), { disabled: true, options: [], placeholder: error.message });
    });
  }
});

describe('the options of predefinedConnection', () => {
  test('are read at the definition', async () => {
    const options = { ...OPTIONS, prefix: 'ice' };
    const { get } = predefinedConnection(options);
    options.prefix = 'water';
    assert.equal((await get(context)).secret_text, 'ice_org_1234');
  });

  /** @type {[string, any, string | undefined][]} */
  const wrong = [
    ['none', undefined, undefined],
    ['without pieceName', { pieceAuthType: 'SECRET_TEXT' }, 'pieceName'],
    ['a misspelt type', { ...OPTIONS, pieceAuthType: 'SECRET' }, 'pieceAuthType'],
    ['an empty prefix', { ...OPTIONS, prefix: '' }, 'prefix'],
    ['a fallback to the same prefix', { ...OPTIONS, fallback: { prefix: 'gelato' } }, 'fallback.prefix'],
    ['a timeout that is no number', { ...OPTIONS, timeout: '1s' }, 'timeout'],
    ['a pieceName that cannot be read', { ...OPTIONS, get pieceName() { return throws(); } }, 'options'],
  ];
  for (const [name, options, field] of wrong) {
    test(`${name}: the first use tells, not the definition, which must stay light`, async () => {
      const { get, options: dropdown } = predefinedConnection(options);
      const error = await rejection(get(context));
      assert.equal(error.code, 'INVALID_OPTIONS');
      if (field !== undefined) assert.equal(error.field, field);
      assert.deepEqual(await dropdown(() => [])({}, context), { disabled: true, options: [], placeholder: error.message });
    });
  }
});

describe('a dropdown', () => {
  const choices = [{ label: 'Milk', value: 'milk' }];

  test('is given a list as a state', async () => {
    for (const list of [() => choices, async () => choices, () => Object.freeze([...choices])]) {
      assert.deepEqual(await shown(list), { disabled: false, options: choices });
    }
    assert.deepEqual(await shown(() => []), { disabled: false, options: [] });
  });

  test('is given a state as it is', async () => {
    for (const state of [{ options: choices }, { disabled: true, options: [], placeholder: 'Choose a base first' }]) {
      assert.deepEqual(await shown(async () => state), state);
    }
  });

  test('its list is given the value, the very context and the other props', async () => {
    /** @type {any[]} */
    let given = [];
    const propsValue = { folder: 'A' };
    const list = (/** @type {any[]} */ ...args) => ((given = args), []);
    await gelato.options(list)(propsValue, context);
    assert.deepEqual(given[0], { type: 'SECRET_TEXT', secret_text: 'gelato_org_1234' });
    assert.equal(given[1], context);
    assert.equal(given[2], propsValue);
    assert.equal(given.length, 3);
  });

  test('uses a `get` that a test has replaced', async (t) => {
    const mocked = predefinedConnection(OPTIONS);
    t.mock.method(mocked, 'get', async () => ({ type: 'SECRET_TEXT', secret_text: 'mocked' }));
    const { options } = await mocked.options(({ secret_text }) => [{ label: secret_text, value: 1 }])({}, context);
    assert.deepEqual(options, [{ label: 'mocked', value: 1 }]);
  });

  test("shows this package's errors, also those of another connection that the list reads", async () => {
    const missing = { connections: giving(() => null), project };
    const { message } = await rejection(gelato.get(missing));
    assert.deepEqual(await shown(throws, missing), { disabled: true, options: [], placeholder: message });
    assert.deepEqual(await shown(() => gelato.get(missing)), { disabled: true, options: [], placeholder: message });
    const { PredefinedConnectionError: Foreign } = realm({}).load('piece.cjs');
    const foreign = new Foreign({ code: 'NETWORK', message: 'of another realm', retryable: true });
    assert.ok(!(foreign instanceof PredefinedConnectionError));
    assert.equal((await shown(() => Promise.reject(foreign))).placeholder, 'of another realm');
  });

  const token = 'sk-very-secret';
  const axios = Object.assign(new Error(`Request to https://api.test/?key=${token} failed with status code 401`), {
    name: 'AxiosError',
    config: { headers: { authorization: `Bearer ${token}` } },
    response: { status: 401, data: { token } },
    toJSON: () => ({ token }),
  });
  /** @type {[string, unknown][]} */
  const thrown = [
    ["an HTTP client's error that holds the request", axios],
    ['an error with a secret as its name', Object.assign(new Error(token), { name: token })],
    ['a URL that fetch cannot parse', new TypeError(`Failed to parse URL from https://${token}@`)],
    ['a text', token],
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['an object without prototype', Object.assign(Object.create(null), { message: token })],
    ['an object that cannot be read', Object.defineProperties({}, { name: { get: throws }, message: { get: throws } })],
    ['a proxy that throws', new Proxy({}, { get: throws, has: throws, getPrototypeOf: throws, ownKeys: throws })],
    ['one that only names itself after ours', { name: 'PredefinedConnectionError', message: { token } }],
  ];
  for (const [name, reason] of thrown) {
    test(`shows nothing of ${name}`, async () => {
      assert.deepEqual(await shown(() => { throw reason; }), NOT_LOADED);
      assert.deepEqual(await shown(() => Promise.reject(reason)), NOT_LOADED);
    });
  }

  for (const listed of [undefined, null, 'milk', 7, {}, { options: 'milk' }, { data: choices }, new Set(choices), revoked()]) {
    test(`cannot show ${describeValue(listed)}`, async () => {
      assert.deepEqual(await shown(() => listed), NOT_LOADED);
    });
  }

  for (const list of [undefined, null, 'milk', choices]) {
    test(`is disabled where its list is ${JSON.stringify(list)}, no function`, async () => assert.deepEqual(await shown(list), NOT_LOADED));
  }
});

describe('CommonJS and other realms', () => {
  test('require gives the same function', async () => {
    for (const entry of ['predefined-connection', 'predefined-connection/piece']) {
      const { predefinedConnection: required } = createRequire(import.meta.url)(entry);
      assert.equal((await required(OPTIONS).get(context)).secret_text, 'gelato_org_1234');
    }
  });

  test('a realm of its own, as Jest has: values, errors and dropdowns', async () => {
    for (const file of ['index.cjs', 'piece.cjs']) {
      const { load } = realm({ setTimeout, clearTimeout });
      const theirs = load(file).predefinedConnection(OPTIONS);
      assert.equal((await theirs.get(context)).secret_text, 'gelato_org_1234');
      assert.equal(await theirs.get(/** @type {any} */ ({})).catch(({ name }) => name), 'PredefinedConnectionError');
      const { disabled, options } = await theirs.options(() => [{ label: 'Milk', value: 'milk' }])({}, context);
      assert.deepEqual([disabled, options.length], [false, 1]);
    }
  });

  test('defining it compiles nothing', async () => {
    let compiled = 0;
    const { Module } = WebAssembly;
    const counting = /** @type {any} */ (new Proxy(Module, { construct: (target, args) => ((compiled += 1), Reflect.construct(target, args)) }));
    const { load } = realm({ WebAssembly: webAssembly({ Module: counting }) });
    const theirs = load('piece.cjs').predefinedConnection(OPTIONS);
    theirs.options(() => []);
    assert.equal(compiled, 0);
    await theirs.get(context);
    assert.equal(compiled, 1);
  });
});

function revoked() {
  const { proxy, revoke } = Proxy.revocable(/** @type {any} */ ({}), {});
  revoke();
  return proxy;
}

/** @param {unknown} value */
function describeValue(value) {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    return 'a revoked proxy';
  }
}
