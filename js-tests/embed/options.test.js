/**
 * Each option of `createEmbedToken`: how a wrong one is refused, and how the object that holds them is read.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { inspect } from 'node:util';

import { bundleEmbed } from './bundle.js';
import { assertRefused, options, parts } from './calls.js';

const { embed } = await bundleEmbed({ after });
const { createEmbedToken } = embed;

const MISSING = 'is the text of a missing value';
const NUL = 'holds the character NUL (U+0000), which the server cannot store';
const SURROGATE = 'holds half of a surrogate pair, which the server would replace by another character';
const SECONDS = 'must be a whole number of seconds from 1 to 86400 (one day)';
const LIMIT = 'must be a whole number of 1 or more';

/** A value for a test's name, which must not hold what is planted either. */
const shown = (/** @type {unknown} */ value) => inspect(value).replaceAll('PLANTED', 'text');

/** What every text is refused for. */
const notTexts = [
  [1, 'must be a string, not a number'],
  [true, 'must be a string, not a boolean'],
  [1n, 'must be a string, not a bigint'],
  [Symbol('PLANTED'), 'must be a string, not a symbol'],
  [() => 'PLANTED', 'must be a string, not a function'],
  [{ id: 'PLANTED' }, 'must be a string, not an object'],
  [['PLANTED'], 'must be a string, not an array'],
  [new String('PLANTED'), 'must be a string, not an object'],
  ['PLANTED\0', NUL],
  ['PLANTED\ud800', SURROGATE],
  ['\udc00PLANTED', SURROGATE],
];

/** What a text that must not be empty is refused for too. */
const notFilled = [
  ['', 'must not be empty'],
  ...['undefined', 'null', 'NaN', '[object Object]', '[object Promise]', '[object Undefined]', `${[{}]}`].map((text) => [text, MISSING]),
];

/** Options and their wrong values. */
const wrong = /** @type {Record<string, unknown[][]>} */ ({
  signingKeyId: [...notTexts, ...notFilled, [' ', 'holds a blank: was it copied whole and alone?'], ['id\n', 'holds a blank: was it copied whole and alone?']],
  externalUserId: [...notTexts, ...notFilled],
  externalProjectId: [...notTexts, ...notFilled],
  firstName: notTexts,
  lastName: notTexts,
  role: [...notTexts, ...notFilled],
  projectDisplayName: [...notTexts, ...notFilled],
  concurrencyPoolKey: [...notTexts, ...notFilled],
  expiresIn: [
    ...[0, -1, 1.5, 86_401, 300_000, NaN, Infinity].map((value) => [value, SECONDS]),
    ['300', `${SECONDS}, not a string`],
    ['5m', `${SECONDS}, not a string`],
    [300n, `${SECONDS}, not a bigint`],
    [new Date(0), `${SECONDS}, not a string`],
  ],
  concurrencyPoolLimit: [
    ...[0, -1, 1.5, 2_147_483_648, NaN].map((value) => [value, LIMIT]),
    ['5', `${LIMIT}, not a string`],
  ],
  version: [...notTexts, ...['', 'v2', 'V3', '3', 'none'].map((value) => [value, "must be 'v3' or 'v4'"])],
  piecesFilterType: [...notTexts, ...['', 'none', 'BLOCKED'].map((value) => [value, "must be 'NONE' or 'ALLOWED'"])],
  piecesTags: [
    ['free', 'must be an array of strings, not a string'],
    [{ 0: 'free' }, 'must be an array of strings, not an object'],
    [[1], 'must be an array of strings, and holds a number'],
    [['free', undefined], 'must be an array of strings, and holds undefined'],
    [[, 'free'], 'must be an array of strings, and holds undefined'],
    [['free', ''], 'holds an empty string'],
    [['PLANTED\0'], NUL],
    [['PLANTED\ud800'], SURROGATE],
    [new Set(['free']), 'must be an array of strings, not an object'],
  ],
});

for (const [name, values] of Object.entries(wrong)) {
  describe(name, () => {
    for (const [value, rule] of values) {
      test(`${shown(value)} is refused`, () => assertRefused(embed, options({ [name]: value }), name, String(rule)));
    }
  });
}

test('pieceSet is a text that is not empty', async () => {
  for (const [value, rule] of [...notTexts, ...notFilled]) {
    await assertRefused(embed, options({ version: 'v4', pieceSet: value }), 'pieceSet', String(rule));
  }
});

for (const name of ['signingKeyId', 'signingKey', 'externalUserId', 'externalProjectId']) {
  test(`${name} must be given`, async () => {
    const { [name]: _, ...rest } = /** @type {Record<string, unknown>} */ (options());
    for (const given of [rest, { ...rest, [name]: undefined }, { ...rest, [name]: null }]) {
      await assertRefused(embed, given, name, 'is missing');
    }
  });
}

for (const id of ['0', ' ', 'undefined2', 'Null', 'acme.com/eu', '[object]', '🍦', 'null\n', '\ufffd']) {
  test(`${inspect(id)} is an id`, async () => {
    const { payload } = parts(await createEmbedToken(options({ externalUserId: id, externalProjectId: id })));
    assert.equal(payload.externalUserId, id);
    assert.equal(payload.externalProjectId, id);
  });
}

describe('options that depend on each other', () => {
  for (const [given, field, rule] of /** @type {[object, string, string][]} */ ([
    [{ pieceSet: 'basic' }, 'pieceSet', "is not read with version 'v3'"],
    [{ version: 'v4', piecesFilterType: 'NONE' }, 'piecesFilterType', "is not read with version 'v4'"],
    [{ version: 'v4', piecesTags: [] }, 'piecesTags', "is not read with version 'v4'"],
    [{ piecesTags: ['free'] }, 'piecesTags', "is read only with piecesFilterType 'ALLOWED'"],
    [{ piecesFilterType: 'NONE', piecesTags: ['free'] }, 'piecesTags', "is read only with piecesFilterType 'ALLOWED'"],
    [{ piecesFilterType: 'ALLOWED' }, 'piecesTags', "must name at least one tag with piecesFilterType 'ALLOWED'"],
    [{ piecesFilterType: 'ALLOWED', piecesTags: [] }, 'piecesTags', "must name at least one tag with piecesFilterType 'ALLOWED'"],
    [{ concurrencyPoolKey: 'pool' }, 'concurrencyPoolLimit', 'is missing: concurrencyPoolKey needs it'],
    [{ concurrencyPoolLimit: 1 }, 'concurrencyPoolKey', 'is missing: concurrencyPoolLimit needs it'],
  ])) {
    test(inspect(given), () => assertRefused(embed, options(given), field, rule));
  }
});

describe('names that are no option', () => {
  for (const [name, words] of [
    ['externalUserID', 'did you mean externalUserId?'],
    ['externalUser', 'did you mean externalUserId?'],
    ['externaluserid', 'did you mean externalUserId?'],
    ['externalProjctId', 'did you mean externalProjectId?'],
    ['expireIn', 'did you mean expiresIn?'],
    ['signingkey', 'did you mean signingKey?'],
    ['rol', 'did you mean role?'],
    ['piecesTag', 'did you mean piecesTags?'],
    ['pieceTags', 'did you mean piecesTags?'],
    ['exp', 'did you mean expiresIn?'],
    ['kid', 'did you mean signingKeyId?'],
    ['privateKey', 'did you mean signingKey?'],
    ['tasks', 'is it misspelt?'],
    ['pieces', 'did you mean piecesFilterType and piecesTags?'],
    ['constructor', 'is it misspelt?'],
  ]) {
    test(`${name}`, () => assertRefused(embed, options({ [name ?? '']: 'PLANTED' }), name ?? '', `is not an option: ${words}`));
  }

  test('a misspelt name is told before the missing option', () => {
    const { externalUserId, ...rest } = options();
    return assertRefused(embed, { ...rest, externalUserID: externalUserId }, 'externalUserID', 'is not an option: did you mean externalUserId?');
  });

  test('what is no name is not shown', async () => {
    for (const name of ['', 'PLANTED\n', 'PLANTED '.repeat(9), `__proto__ PLANTED`]) {
      await assertRefused(embed, options({ [name]: 1 }), 'options', 'has a key that is not an option');
      const toJSON = () => assert.fail('PLANTED');
      await assertRefused(embed, options({ [name]: { toJSON } }), 'options', 'has a key that is not an option');
    }
  });

  test('undefined counts as not given, null does not', async () => {
    assert.ok(await createEmbedToken(options({ lastname: undefined })));
    await assertRefused(embed, options({ lastname: null }), 'lastname', 'is not an option: did you mean lastName?');
  });

  test('`__proto__` as parsed from JSON', () =>
    assertRefused(embed, JSON.parse('{"__proto__":{"role":"ADMIN"}}'), '__proto__', 'is not an option: is it misspelt?'));
});

describe('the options object', () => {
  for (const [given, kind] of /** @type {[unknown, string][]} */ ([
    [undefined, 'undefined'],
    [null, 'null'],
    ['PLANTED', 'a string'],
    [1, 'a number'],
    [['PLANTED'], 'an array'],
    [() => {}, 'a function'],
  ])) {
    test(`${shown(given)} is refused`, () => assertRefused(embed, given, 'options', `must be an object, not ${kind}`));
  }

  test('class instances are read as JSON reads them: own members and getters of their own, nothing inherited', async () => {
    class Login {
      constructor() {
        Object.assign(this, options());
        Object.defineProperty(this, 'role', { get: () => 'VIEWER', enumerable: true });
        Object.defineProperty(this, 'note', { value: 'hidden', enumerable: false });
      }
      get firstName() {
        return 'inherited';
      }
    }
    const { payload } = parts(await createEmbedToken(new Login()));
    assert.equal(payload.role, 'VIEWER');
    assert.equal(payload.firstName, '');
  });

  test('toJSON is followed, also of values', async () => {
    const given = { toJSON: () => options({ externalUserId: { toJSON: () => 'from toJSON' } }) };
    assert.equal(parts(await createEmbedToken(given)).payload.externalUserId, 'from toJSON');
    const empty = options({ externalUserId: { toJSON: () => undefined } });
    await assertRefused(embed, empty, 'externalUserId', 'is missing');
  });

  test('an object without a prototype', async () => {
    assert.ok(await createEmbedToken(Object.assign(Object.create(null), options())));
  });

  test('what is inherited from Object.prototype by accident is not read', async (t) => {
    Object.defineProperty(Object.prototype, 'role', { value: 'ADMIN', configurable: true, enumerable: false, writable: true });
    t.after(() => delete (/** @type {any} */ (Object.prototype).role));
    assert.ok(!Object.hasOwn(parts(await createEmbedToken(options())).payload, 'role'));
  });

  test('each getter is read once', async () => {
    let reads = 0;
    const given = Object.defineProperty(options(), 'externalUserId', { get: () => `user_${++reads}`, enumerable: true });
    assert.equal(parts(await createEmbedToken(given)).payload.externalUserId, 'user_1');
    assert.equal(reads, 1);
  });

  test('options are read at the call', async () => {
    const given = options({ piecesFilterType: 'ALLOWED', piecesTags: ['free'] });
    const token = createEmbedToken(given);
    given.externalUserId = 'someone else';
    /** @type {any} */ (given).piecesTags.push('paid');
    const { payload } = parts(await token);
    assert.equal(payload.externalUserId, 'user_1');
    assert.deepEqual(payload.piecesTags, ['free']);
  });

  test('what a getter, a toJSON or a Proxy throws is not shown', async () => {
    const fails = () => {
      throw new Error('PLANTED');
    };
    await assertRefused(embed, Object.defineProperty(options(), 'role', { get: fails, enumerable: true }), 'options', 'could not be read');
    await assertRefused(embed, { toJSON: fails }, 'options', 'could not be read');
    await assertRefused(embed, new Proxy({}, { ownKeys: fails }), 'options', 'could not be read');
    await assertRefused(embed, options({ role: { toJSON: fails } }), 'role', 'could not be read');
    await assertRefused(embed, options({ piecesTags: new Proxy(['a'], { get: fails }) }), 'piecesTags', 'could not be read');
  });
});

test('a wrong option rejects, it does not throw', async () => {
  const promise = createEmbedToken(undefined);
  await assert.rejects(promise, embed.isPredefinedConnectionError);
});

test('the stack leads to the caller', async () => {
  async function login() {
    return await createEmbedToken(options({ externalUserId: '' }));
  }
  await assert.rejects(login(), (/** @type {Error} */ { stack = '' }) => {
    assert.match(stack, /^PredefinedConnectionError: externalUserId must not be empty\n/);
    assert.match(stack, /at (async )?login /);
    return true;
  });
});

test('a host without WebCrypto is told so', async (t) => {
  const real = globalThis.crypto;
  t.after(() => Object.defineProperty(globalThis, 'crypto', { value: real, configurable: true, writable: true }));
  for (const crypto of [undefined, {}]) {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true, writable: true });
    const error = await createEmbedToken(options()).catch((/** @type {any} */ reason) => reason);
    assert.equal(error.code, 'LOAD_FAILED');
    assert.match(error.message, /^this host has no WebCrypto/);
  }
});
