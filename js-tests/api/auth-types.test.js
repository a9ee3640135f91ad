/**
 * All eight auth types: the exact shape that goes to the server, what a piece reads back, and which props are refused.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { GELATO, assertRefused, provision, read, rejection, token } from '../support/calls.js';
import { projectOf, rowOf, fakeServer, upserts } from '../support/server.js';

/**
 * @import { TestContext } from 'node:test'
 * @import { PieceAuthType } from 'predefined-connection'
 */

const SORBET = '@activepieces/piece-sorbet';
const GRANITA = '@activepieces/piece-granita';
const AFFOGATO = '@activepieces/piece-affogato';
const FRAPPE = '@activepieces/piece-frappe';
const WATER = '@activepieces/piece-water';

/** What the OAuth 2 types have in common. */
const CLAIM = { client_id: 'cid', code: 'fresh', scope: 'read write', redirect_url: 'https://app.test/redirect' };

/**
 * A server with pieces of all kinds.
 * @param {TestContext} t
 */
async function servers(t) {
  const server = await fakeServer(t);
  const props = { issuer: { displayName: 'Issuer', required: true, type: 'SHORT_TEXT' } };
  server.addPiece({ name: FRAPPE, auth: { type: 'OIDC', required: true, props }, validate: true });
  server.addOAuthApp({ pieceName: AFFOGATO, clientId: 'cid', clientSecret: 'kept at the server' });
  return server;
}

/** @type {{ pieceName: string, pieceAuthType: PieceAuthType, props: unknown, value: object, full: object, bare: unknown }[]} */
const SIMPLE = [
  {
    pieceName: SORBET,
    pieceAuthType: 'SECRET_TEXT',
    props: { secret_text: 'sekret' },
    value: { type: 'SECRET_TEXT', secret_text: 'sekret' },
    full: { type: 'SECRET_TEXT', secret_text: 'sekret' },
    bare: 'sekret',
  },
  {
    pieceName: GRANITA,
    pieceAuthType: 'BASIC_AUTH',
    props: { username: 'ada', password: 'pass' },
    value: { type: 'BASIC_AUTH', username: 'ada', password: 'pass' },
    full: { type: 'BASIC_AUTH', username: 'ada', password: 'pass' },
    bare: { type: 'BASIC_AUTH', username: 'ada', password: 'pass' },
  },
  {
    pieceName: GELATO,
    pieceAuthType: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.test', access_token: 'good', region: 'eu', port: 8080, tls: false },
    value: {
      type: 'CUSTOM_AUTH',
      props: { base_url: 'https://api.gelato.test', access_token: 'good', region: 'eu', port: 8080, tls: false },
    },
    full: {
      type: 'CUSTOM_AUTH',
      props: { base_url: 'https://api.gelato.test', access_token: 'good', region: 'eu', port: 8080, tls: false },
    },
    bare: { base_url: 'https://api.gelato.test', access_token: 'good', region: 'eu', port: 8080, tls: false },
  },
  {
    pieceName: FRAPPE,
    pieceAuthType: 'OIDC',
    props: { issuer: 'https://id.test' },
    value: { type: 'OIDC', props: { issuer: 'https://id.test' } },
    full: { type: 'OIDC', props: { issuer: 'https://id.test' } },
    bare: { type: 'OIDC', props: { issuer: 'https://id.test' } },
  },
  {
    pieceName: WATER,
    pieceAuthType: 'NO_AUTH',
    props: undefined,
    value: { type: 'NO_AUTH' },
    full: { type: 'NO_AUTH' },
    bare: { type: 'NO_AUTH' },
  },
];

for (const { pieceName, pieceAuthType, props, value, full, bare } of SIMPLE) {
  describe(pieceAuthType, () => {
    test('it goes out in the shape of the server', async (t) => {
      const server = await servers(t);
      const { action, connection } = await provision(server, { pieceName, pieceAuthType, props });
      assert.equal(action, 'created');
      assert.equal(connection.pieceAuthType, pieceAuthType);
      const [body] = upserts(server);
      assert.equal(body.type, pieceAuthType);
      assert.deepEqual(body.value, value);
      assert.deepEqual(rowOf(server, connection.externalId).value, value);
    });

    test('a piece on either framework reads it in the full form', async (t) => {
      const server = await servers(t);
      await provision(server, { pieceName, pieceAuthType, props });
      assert.deepEqual(await read(server, 'org_1234', { pieceName, pieceAuthType }), full);
      assert.deepEqual(await read(server, 'org_1234', { pieceName, pieceAuthType, contextVersion: 'bare' }), full);
    });

    test('without pieceAuthType a piece reads what its framework gives', async (t) => {
      const server = await servers(t);
      await provision(server, { pieceName, pieceAuthType, props });
      assert.deepEqual(await read(server, 'org_1234', { pieceName }), full);
      assert.deepEqual(await read(server, 'org_1234', { pieceName, contextVersion: 'bare' }), bare);
    });
  });
}

describe('NO_AUTH', () => {
  test('props may be an empty object', async (t) => {
    const server = await servers(t);
    await provision(server, { pieceName: WATER, pieceAuthType: 'NO_AUTH', props: {} });
    assert.deepEqual(upserts(server)[0].value, { type: 'NO_AUTH' });
  });
});

describe('OAUTH2', () => {
  const oauth2 = { pieceName: AFFOGATO, pieceAuthType: /** @type {const} */ ('OAUTH2') };

  test('every field goes out in the shape of the server', async (t) => {
    const server = await servers(t);
    const optional = { code_challenge: 'verifier', authorization_method: 'HEADER', grant_type: 'authorization_code' };
    await provision(server, { ...oauth2, props: { ...CLAIM, client_secret: 'cs', ...optional, props: { tenant: 'acme' } } });
    assert.deepEqual(upserts(server)[0].value, {
      type: 'OAUTH2',
      client_id: 'cid',
      client_secret: 'cs',
      code: 'fresh',
      scope: 'read write',
      redirect_url: 'https://app.test/redirect',
      code_challenge: 'verifier',
      authorization_method: 'HEADER',
      grant_type: 'authorization_code',
      props: { tenant: 'acme' },
    });
  });

  test('what is left out does not go out; the scope may be empty', async (t) => {
    const server = await servers(t);
    await provision(server, { ...oauth2, props: { ...CLAIM, scope: '', client_secret: 'cs' } });
    assert.deepEqual(upserts(server)[0].value, {
      type: 'OAUTH2',
      client_id: 'cid',
      client_secret: 'cs',
      code: 'fresh',
      scope: '',
      redirect_url: 'https://app.test/redirect',
    });
  });

  test('a piece on either framework reads the token', async (t) => {
    const server = await servers(t);
    await provision(server, { ...oauth2, props: { ...CLAIM, client_secret: 'cs' } });
    const stored = rowOf(server, 'affogato_org_1234').value;
    for (const contextVersion of /** @type {const} */ (['full', 'bare'])) {
      const value = await read(server, 'org_1234', { ...oauth2, contextVersion });
      assert.equal(value.type, 'OAUTH2');
      assert.match(value.access_token, /^access-/);
      assert.equal(value.access_token, stored['access_token']);
      assert.deepEqual(value.data, stored['data']);
    }
  });

  test('a code is sent once: the answer that did not come is looked for, not asked for again', async (t) => {
    const server = await servers(t);
    server.faults.add({ kind: 'reset-before', method: 'POST', path: '/api/v1/global-connections' });
    const error = await rejection(provision(server, { ...oauth2, props: { ...CLAIM, client_secret: 'cs' } }));
    assert.equal(error.code, 'NETWORK');
    assert.equal(upserts(server).length, 1);
    assert.equal(server.tables.connections.length, 0);
  });

  test('a code that was used is an error that names it', async (t) => {
    const server = await servers(t);
    const props = { ...CLAIM, client_secret: 'cs' };
    await provision(server, { ...oauth2, props });
    const before = structuredClone(rowOf(server, 'affogato_org_1234'));
    // Without its fingerprint nobody knows what the row was written with.
    rowOf(server, 'affogato_org_1234').displayName = 'Renamed';
    before.displayName = 'Renamed';
    const error = await rejection(provision(server, { ...oauth2, props }));
    assert.deepEqual([error.code, error.field, error.serverCode], ['INVALID_OAUTH2_CLAIM', 'props', 'INVALID_CLAIM']);
    assert.deepEqual(rowOf(server, 'affogato_org_1234'), before);
  });

  test('the same code is not sent again, even after the server renewed the token', async (t) => {
    const server = await servers(t);
    const props = { ...CLAIM, client_secret: 'cs' };
    await provision(server, { ...oauth2, props });
    rowOf(server, 'affogato_org_1234').updated = '2030-01-01T00:00:00.000Z';
    assert.equal((await provision(server, { ...oauth2, props })).action, 'unchanged');
    assert.equal(upserts(server).length, 1);
  });

  test('a row whose token could not be renewed is written with the next code', async (t) => {
    const server = await servers(t);
    const props = { ...CLAIM, client_secret: 'cs' };
    await provision(server, { ...oauth2, props });
    rowOf(server, 'affogato_org_1234').status = 'ERROR';
    assert.equal((await rejection(provision(server, { ...oauth2, props }))).code, 'INVALID_OAUTH2_CLAIM');
    const { action, connection } = await provision(server, { ...oauth2, props: { ...props, code: 'fresh2' } });
    assert.deepEqual([action, connection.status], ['updated', 'ACTIVE']);
  });

  test('with client_credentials it may be written again and again', async (t) => {
    const server = await servers(t);
    const props = { ...CLAIM, client_secret: 'cs', grant_type: 'client_credentials' };
    await provision(server, { ...oauth2, props });
    rowOf(server, 'affogato_org_1234').displayName = 'Renamed';
    const { action } = await provision(server, { ...oauth2, props });
    assert.equal(action, 'updated');
    assert.equal(upserts(server)[1].value.grant_type, 'client_credentials');
  });
});

describe('PLATFORM_OAUTH2', () => {
  const platformOAuth2 = { pieceName: AFFOGATO, pieceAuthType: /** @type {const} */ ('PLATFORM_OAUTH2') };

  test('it goes out in the shape of the server, without a secret', async (t) => {
    const server = await servers(t);
    const props = { ...CLAIM, code_challenge: 'verifier', authorization_method: 'BODY', props: { tenant: 'acme' } };
    await provision(server, { ...platformOAuth2, props });
    assert.deepEqual(upserts(server)[0].value, {
      type: 'PLATFORM_OAUTH2',
      client_id: 'cid',
      code: 'fresh',
      scope: 'read write',
      redirect_url: 'https://app.test/redirect',
      code_challenge: 'verifier',
      authorization_method: 'BODY',
      props: { tenant: 'acme' },
    });
  });

  test('a piece reads it by any of the OAuth 2 names', async (t) => {
    const server = await servers(t);
    await provision(server, { ...platformOAuth2, props: CLAIM });
    for (const pieceAuthType of /** @type {const} */ (['PLATFORM_OAUTH2', 'OAUTH2', 'CLOUD_OAUTH2'])) {
      const value = await read(server, 'org_1234', { pieceName: AFFOGATO, pieceAuthType });
      assert.equal(value.type, 'PLATFORM_OAUTH2');
      assert.match(value.access_token, /^access-/);
    }
  });
});

describe('CLOUD_OAUTH2', () => {
  const cloudOAuth2 = { pieceName: AFFOGATO, pieceAuthType: /** @type {const} */ ('CLOUD_OAUTH2') };
  const { redirect_url, ...claim } = CLAIM;

  test("it goes out in the shape of the server, which passes it on to Activepieces' own service", async (t) => {
    const server = await servers(t);
    const props = { ...claim, code_challenge: 'verifier', authorization_method: 'BODY', props: { tenant: 'acme' } };
    const error = await rejection(provision(server, { ...cloudOAuth2, props }));
    assert.deepEqual(upserts(server)[0].value, {
      type: 'CLOUD_OAUTH2',
      client_id: 'cid',
      code: 'fresh',
      scope: 'read write',
      code_challenge: 'verifier',
      authorization_method: 'BODY',
      props: { tenant: 'acme' },
    });
    // No such service knows the test pieces.
    assert.deepEqual([error.code, error.serverCode], ['INVALID_OAUTH2_CLAIM', 'INVALID_CLOUD_CLAIM']);
  });

  test('a piece reads it', async (t) => {
    const server = await servers(t);
    const { id } = server.addProject({ externalId: 'org_1234' });
    const value = { type: /** @type {const} */ ('CLOUD_OAUTH2'), access_token: 'access', data: { a: 1 } };
    server.addConnection({ externalId: 'affogato_org_1234', pieceName: AFFOGATO, projectIds: [id], value });
    assert.deepEqual(await read(server, 'org_1234', cloudOAuth2), { type: 'CLOUD_OAUTH2', access_token: 'access', data: { a: 1 } });
  });
});

describe('props of a CUSTOM_AUTH piece', () => {
  test('anything that JSON can carry comes to the piece as it was', async (t) => {
    const server = await servers(t);
    const props = {
      base_url: '',
      access_token: 'good',
      'a.b/c d': '🍦 "quoted" \\ back\nline \u0000 nul',
      nested: { list: [1, -0.5, 1e21, null, true, { deep: [[]] }], empty: {} },
      long: 'x'.repeat(100_000),
      __proto_like: { constructor: 'c', toString: 't' },
      placeholder: '{{x}}',
    };
    await provision(server, { props, checkProps: false });
    assert.deepEqual((await read(server, 'org_1234', { pieceAuthType: 'CUSTOM_AUTH' })).props, props);
  });

  test('a date and a class are what JSON makes of them', async (t) => {
    const server = await servers(t);
    class Login {
      user = 'ada';
      #hidden = 'not data';
      get hidden() {
        return this.#hidden;
      }
    }
    const since = new Date('2026-01-02T03:04:05.006Z');
    await provision(server, { checkProps: false, props: { access_token: 'good', since, login: new Login() } });
    assert.deepEqual((await read(server, 'org_1234')).props, {
      access_token: 'good',
      since: '2026-01-02T03:04:05.006Z',
      login: { user: 'ada' },
    });
  });

  test('an object without a prototype is data like any other', async (t) => {
    const server = await servers(t);
    await provision(server, { props: Object.assign(Object.create(null), { base_url: '', access_token: 'good' }) });
    assert.equal(upserts(server)[0].value.props.access_token, 'good');
  });

  const PLAIN = 'must be plain data, not a promise, a function, a bigint, a Map or the like';
  const UNDEFINED = 'is undefined, which JSON would drop: give a value, or leave the key out';
  const circle = { self: {} };
  circle.self = circle;

  for (const [name, value, field, rule] of /** @type {[string, unknown, string, string][]} */ ([
    ['undefined', undefined, 'props.x', UNDEFINED],
    ['undefined in an object', { y: undefined }, 'props.x.y', UNDEFINED],
    ['undefined in a list', [undefined], 'props.x', UNDEFINED],
    ['a function', () => 1, 'props.x', PLAIN],
    ['a bigint', 1n, 'props.x', PLAIN],
    ['a symbol', Symbol('x'), 'props.x', PLAIN],
    ['NaN', NaN, 'props.x', 'must be a finite number'],
    ['a Map', new Map([['a', 1]]), 'props.x', PLAIN],
    ['bytes', new Uint8Array(3), 'props.x', PLAIN],
    ['a promise', Promise.resolve('good'), 'props.x', PLAIN],
    ['a URL search', new URLSearchParams('a=1'), 'props.x', PLAIN],
    ['half of a surrogate pair', 'a\ud800', 'props.x', 'holds half of a surrogate pair, which the server would replace by another character'],
    ['a function in a list in an object', { y: [{ z: () => 1 }] }, 'props.x.y.z', PLAIN],
  ])) {
    test(`${name} is refused`, async (t) => {
      await assertRefused(await servers(t), { props: { access_token: 'good', x: value } }, field, `${field} ${rule}`);
    });
  }

  test('an object that refers to itself is refused', async (t) => {
    const server = await servers(t);
    const error = await rejection(provision(server, { props: { x: circle } }));
    assert.equal(error.code, 'INVALID_OPTIONS');
    assert.match(error.field ?? '', /^props\.x(\.self)+$/);
    assert.equal(error.message, `${error.field} is nested too deep, or refers to itself`);
    assert.equal(server.requests.length, 0);
  });

  test('a name with half of a surrogate pair is refused', async (t) => {
    const server = await servers(t);
    const error = await rejection(provision(server, { props: { 'a\ud800': 'x', access_token: 'good' } }));
    assert.equal(error.code, 'INVALID_OPTIONS');
    assert.equal(server.requests.length, 0);
  });

  test('an object that cannot be read is refused, and what it throws is not shown', async (t) => {
    const hostile = Object.defineProperty({}, 'x', {
      enumerable: true,
      get() {
        throw new Error('sekret');
      },
    });
    await assertRefused(await servers(t), { props: hostile }, 'props', 'props could not be read');
  });
});

const ONE_OF = 'must be SECRET_TEXT, BASIC_AUTH, CUSTOM_AUTH, OIDC, NO_AUTH, OAUTH2, PLATFORM_OAUTH2 or CLOUD_OAUTH2';
const GRANTS = 'must be authorization_code or client_credentials';
const UNKNOWN = 'is not an option: is it misspelt?';

/**
 * @param {Record<string, unknown>} props
 * @param {string} name
 */
function without(props, name) {
  return Object.fromEntries(Object.entries(props).filter(([other]) => other !== name));
}

/** @type {[string, PieceAuthType | undefined, unknown, string, string][]} */
const WRONG = [
  ['no type', undefined, {}, 'pieceAuthType', 'is missing'],
  ['an unknown type', /** @type {any} */ ('API_KEY'), {}, 'pieceAuthType', ONE_OF],
  ['a type that is no text', /** @type {any} */ (1), {}, 'pieceAuthType', 'must be a string, not a number'],

  ['SECRET_TEXT without props', 'SECRET_TEXT', undefined, 'props', 'is missing'],
  ['SECRET_TEXT with the bare text', 'SECRET_TEXT', 'sekret', 'props', 'must be an object, not a string'],
  ['SECRET_TEXT without its text', 'SECRET_TEXT', {}, 'props.secret_text', 'is missing'],
  ['SECRET_TEXT with an empty text', 'SECRET_TEXT', { secret_text: '' }, 'props.secret_text', 'must not be empty'],
  ['SECRET_TEXT with a number', 'SECRET_TEXT', { secret_text: 5 }, 'props.secret_text', 'must be a string, not a number'],
  ['SECRET_TEXT with a further prop', 'SECRET_TEXT', { secret_text: 's', token: 't' }, 'props.token', UNKNOWN],

  ['BASIC_AUTH without props', 'BASIC_AUTH', undefined, 'props', 'is missing'],
  ['BASIC_AUTH without a user', 'BASIC_AUTH', { password: 'p' }, 'props.username', 'is missing'],
  ['BASIC_AUTH with an empty user', 'BASIC_AUTH', { username: '', password: 'p' }, 'props.username', 'must not be empty'],
  ['BASIC_AUTH without a password', 'BASIC_AUTH', { username: 'u' }, 'props.password', 'is missing'],
  ['BASIC_AUTH with an empty password', 'BASIC_AUTH', { username: 'u', password: '' }, 'props.password', 'must not be empty'],
  ['BASIC_AUTH with a null password', 'BASIC_AUTH', { username: 'u', password: null }, 'props.password', 'is missing'],
  ['BASIC_AUTH with a misspelt prop', 'BASIC_AUTH', { username: 'u', password: 'p', user: 'u' }, 'props.user', UNKNOWN],

  ['CUSTOM_AUTH without props', 'CUSTOM_AUTH', undefined, 'props', 'is missing'],
  ['CUSTOM_AUTH with null', 'CUSTOM_AUTH', null, 'props', 'is missing'],
  ['CUSTOM_AUTH with a list', 'CUSTOM_AUTH', [], 'props', 'must be an object, not an array'],
  ['CUSTOM_AUTH with a text', 'CUSTOM_AUTH', 'x', 'props', 'must be an object, not a string'],
  ['OIDC without props', 'OIDC', undefined, 'props', 'is missing'],
  ['OIDC with a number', 'OIDC', 1, 'props', 'must be an object, not a number'],

  ['NO_AUTH with a prop', 'NO_AUTH', { token: 't' }, 'props.token', UNKNOWN],
  ['NO_AUTH with a text', 'NO_AUTH', 'x', 'props', 'must be an object, not a string'],

  ['OAUTH2 without props', 'OAUTH2', undefined, 'props', 'is missing'],
  ...['client_id', 'client_secret', 'code', 'redirect_url'].flatMap(
    (name) => /** @type {typeof WRONG} */ ([
      [`OAUTH2 without ${name}`, 'OAUTH2', without({ ...CLAIM, client_secret: 'cs' }, name), `props.${name}`, 'is missing'],
      [`OAUTH2 with an empty ${name}`, 'OAUTH2', { ...CLAIM, client_secret: 'cs', [name]: '' }, `props.${name}`, 'must not be empty'],
    ]),
  ),
  ['OAUTH2 without a scope', 'OAUTH2', without({ ...CLAIM, client_secret: 'cs' }, 'scope'), 'props.scope', 'is missing'],
  ['OAUTH2 with a list of scopes', 'OAUTH2', { ...CLAIM, client_secret: 'cs', scope: ['a'] }, 'props.scope', 'must be a string, not an array'],
  ['OAUTH2 with another method', 'OAUTH2', { ...CLAIM, client_secret: 'cs', authorization_method: 'QUERY' }, 'props.authorization_method', 'must be HEADER or BODY'],
  ['OAUTH2 with another grant', 'OAUTH2', { ...CLAIM, client_secret: 'cs', grant_type: 'password' }, 'props.grant_type', GRANTS],
  ['OAUTH2 with a number as verifier', 'OAUTH2', { ...CLAIM, client_secret: 'cs', code_challenge: 1 }, 'props.code_challenge', 'must be a string, not a number'],
  ['OAUTH2 with props that are a text', 'OAUTH2', { ...CLAIM, client_secret: 'cs', props: 'x' }, 'props.props', 'must be an object, not a string'],
  ['OAUTH2 with a token', 'OAUTH2', { ...CLAIM, client_secret: 'cs', access_token: 'x' }, 'props.access_token', UNKNOWN],

  ...['client_id', 'code', 'scope', 'redirect_url'].map(
    (name) =>
      /** @type {typeof WRONG[number]} */ ([
        `PLATFORM_OAUTH2 without ${name}`,
        'PLATFORM_OAUTH2',
        without(CLAIM, name),
        `props.${name}`,
        'is missing',
      ]),
  ),
  ['PLATFORM_OAUTH2 with a secret', 'PLATFORM_OAUTH2', { ...CLAIM, client_secret: 'cs' }, 'props.client_secret', UNKNOWN],
  ['PLATFORM_OAUTH2 with a grant', 'PLATFORM_OAUTH2', { ...CLAIM, grant_type: 'client_credentials' }, 'props.grant_type', UNKNOWN],

  ...['client_id', 'code', 'scope'].map(
    (name) =>
      /** @type {typeof WRONG[number]} */ ([
        `CLOUD_OAUTH2 without ${name}`,
        'CLOUD_OAUTH2',
        without({ client_id: 'cid', code: 'c', scope: '' }, name),
        `props.${name}`,
        'is missing',
      ]),
  ),
  ['CLOUD_OAUTH2 with a redirect URL', 'CLOUD_OAUTH2', CLAIM, 'props.redirect_url', UNKNOWN],
];

describe('wrong props are refused before anything is sent', () => {
  for (const [name, pieceAuthType, props, field, rule] of WRONG) {
    test(name, async (t) => {
      await assertRefused(await fakeServer(t), { pieceAuthType, props }, field, `${field} ${rule}`);
    });
  }
});

describe('reading by the wrong type', () => {
  for (const [pieceAuthType, found] of /** @type {[PieceAuthType, string][]} */ ([
    ['SECRET_TEXT', 'CUSTOM_AUTH'],
    ['BASIC_AUTH', 'CUSTOM_AUTH'],
    ['OIDC', 'CUSTOM_AUTH'],
    ['NO_AUTH', 'CUSTOM_AUTH'],
    ['OAUTH2', 'CUSTOM_AUTH'],
  ])) {
    test(`${pieceAuthType} for a CUSTOM_AUTH connection is an error`, async (t) => {
      const server = await fakeServer(t);
      await provision(server);
      const error = await rejection(read(server, 'org_1234', { pieceAuthType }));
      assert.deepEqual([error.code, error.field], ['CONNECTION_TYPE_MISMATCH', 'pieceAuthType']);
      const text = `The connection "gelato_org_1234" is not of type ${pieceAuthType} but ${found}`;
      assert.equal(error.message, `${text}: give the same pieceAuthType here and to provisionConnection.`);
    });
  }

  test('bare props that have a member called type are still props', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { props: { access_token: 'good', type: 'SECRET_TEXT' }, checkProps: false });
    const value = await read(server, 'org_1234', { pieceAuthType: 'CUSTOM_AUTH', contextVersion: 'bare' });
    assert.deepEqual(value, { type: 'CUSTOM_AUTH', props: { access_token: 'good', type: 'SECRET_TEXT' } });
  });
});

test('a change of the type is written in place', async (t) => {
  const server = await fakeServer(t);
  const sundae = { pieceName: '@activepieces/piece-sundae' };
  const first = await provision(server, { ...sundae, ...token('good') });
  const second = await provision(server, { ...sundae, pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'sekret' } });
  assert.equal(second.connection.id, first.connection.id);
  assert.equal(second.connection.pieceAuthType, 'SECRET_TEXT');
  assert.deepEqual(rowOf(server, 'sundae_org_1234').projectIds, [projectOf(server, 'org_1234').id]);
});
