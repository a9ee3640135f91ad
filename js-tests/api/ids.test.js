/**
 * External ids: those of the real server's table, and any others. An id is the only thing that keeps customers apart.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';

import fc from 'fast-check';

import { assertRefused, provision, read, token } from '../support/calls.js';
import { personalProject, projectOf, rowOf, fakeServer, upserts } from '../support/server.js';

/** @import { FakeServer } from '../fake-server/index.js' */

/**
 * Ids with what a new project's display name becomes.
 * @type {[string, string][]}
 */
const TABLE = [
  ['org_1234', 'org_1234'],
  ['a b', 'a b'],
  ['ünï-日本-🍦', 'ünï-日本-🍦'],
  ['a?b', 'a?b'],
  ['org:1,2;3', 'org:1,2;3'],
  [`o'r"g`, `o'r"g`],
  [' lead', ' lead'],
  ['trail ', 'trail '],
  ['a%b', 'a%b'],
  ['a%20b', 'a%20b'],
  ['%', '%'],
  ['a&b=c', 'a&b=c'],
  ['a+b', 'a+b'],
  ['a#b', 'a#b'],
  ['acme&x=1', 'acme&x=1'],
  ['tab\there', 'tab\there'],
  ['line\nbreak', 'line\nbreak'],
  ['  ', '  '],
  ['a/b', 'a-b'],
  ['a\\b', 'a\\b'],
  ['acme.com', 'acme-com'],
  ['jo@acme.co.uk', 'jo@acme-co-uk'],
  ['https://acme.com/', 'https:--acme-com'],
  ['.', 'Project'],
  ['..', 'Project'],
  ['/', 'Project'],
  ['../../admin', 'admin'],
  ['a[b]=c', 'a[b]=c'],
  ['a[]', 'a[]'],
  ['100%_\\%', '100%_\\%'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['Undefined', 'Undefined'],
  ['0', '0'],
  ['false', 'false'],
  ['\u200b', '\u200b'],
  ['\ufeffbom', '\ufeffbom'],
  ['\ufffd', '\ufffd'],
  ['\u0001', '\u0001'],
  ['e\u0301', 'e\u0301'],
  ['x'.repeat(93), 'x'.repeat(93)],
  ['日'.repeat(93), '日'.repeat(93)],
  ['🍦'.repeat(46), '🍦'.repeat(46)],
];

describe('an id that the server can hold', () => {
  for (const [id, displayName] of TABLE) {
    test(`${inspect(id.length > 30 ? `${id.slice(0, 2)}… (${id.length})` : id)} names one customer`, async (t) => {
      const server = await fakeServer(t);
      const first = await provision(server, { externalProjectId: id });
      assert.equal(first.project.externalId, id);
      assert.deepEqual(server.requests[0]?.query, { externalId: id });
      assert.equal(projectOf(server, id).displayName, displayName);
      assert.equal(first.connection.externalId, `gelato_${id}`);
      assert.deepEqual(rowOf(server, `gelato_${id}`).projectIds, [projectOf(server, id).id]);

      const second = await provision(server, { externalProjectId: id, ...token('rotated') });
      assert.deepEqual([second.action, second.project.id], ['updated', first.project.id]);
      assert.equal((await read(server, id)).props.access_token, 'rotated');
    });
  }

  test('upper and lower case, and forms of one letter, are different customers', async (t) => {
    const server = await fakeServer(t);
    const ids = ['acme', 'ACME', 'e\u0301', '\u00e9'];
    for (const id of ids) await provision(server, { externalProjectId: id, ...token(`of ${id}`) });
    assert.equal(server.tables.connections.length, 4);
    for (const id of ids) assert.equal((await read(server, id)).props.access_token, `of ${id}`);
  });
});

describe('an id that nobody could use', () => {
  const tooLong = 'is too long: `<prefix>_<externalProjectId>` may have 100 UTF-16 units, since a piece cannot read back a longer key';
  const missing = "is the text of a missing or wrong value: give the customer's id, or customers without one would share a connection";
  const half = 'holds half of a surrogate pair, which the server would replace by another character';

  for (const [name, externalProjectId, rule] of /** @type {[string, unknown, string][]} */ ([
    ['nothing', undefined, 'is missing'],
    ['null', null, 'is missing'],
    ['a number', 1234, 'must be a string, not a number'],
    ['an object', {}, 'must be a string, not an object'],
    ['the empty text', '', 'must not be empty'],
    ['"undefined"', 'undefined', missing],
    ['"null"', 'null', missing],
    ['"NaN"', 'NaN', missing],
    ['"[object Object]"', '[object Object]', missing],
    ['"[object Promise]"', '[object Promise]', missing],
    ['"[object Customer]"', `${{ [Symbol.toStringTag]: 'Customer' }}`, missing],
    ['NUL', 'nul\u0000x', 'holds the character NUL (U+0000), which the server cannot store'],
    ['the first half of a pair', 'bad\ud800', half],
    ['the second half of a pair', '\udc00bad', half],
    ['a pair in the wrong order', '\udc00\ud800', half],
    ['94 letters', 'x'.repeat(94), tooLong],
    ['47 ice creams', '🍦'.repeat(47), tooLong],
    ['20 000 letters', 'x'.repeat(20_000), tooLong],
  ])) {
    test(`${name} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { externalProjectId }, 'externalProjectId', `externalProjectId ${rule}`);
    });
  }

  test('the longest key is of 100 units whatever the prefix', async (t) => {
    const server = await fakeServer(t);
    const prefix = '🍦🍦';
    await assertRefused(server, { prefix, externalProjectId: 'x'.repeat(96) }, 'externalProjectId', `externalProjectId ${tooLong}`);
    await provision(server, { prefix, externalProjectId: 'x'.repeat(95) });
    assert.equal((await read(server, 'x'.repeat(95), { prefix })).type, 'CUSTOM_AUTH');
  });

  for (const field of ['prefix', 'displayName', 'pieceVersion']) {
    test(`NUL in ${field} is refused`, async (t) => {
      const rule = `${field} holds the character NUL (U+0000), which the server cannot store`;
      await assertRefused(await fakeServer(t), { [field]: 'a\u0000b' }, field, rule);
    });
    test(`half of a pair in ${field} is refused`, async (t) => {
      await assertRefused(await fakeServer(t), { [field]: 'a\ud800b' }, field, `${field} ${half}`);
    });
  }
});

/** Any text without NUL and lone surrogates, of 1 to 93 units. */
const anyId = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...`aA0 .-_+&=#?%/\\[]'"<>:;,@!\t🍦é日`), minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .filter((id) => id.length <= 93 && !id.includes('\0') && !['undefined', 'null', 'NaN', '[object Object]'].includes(id));

const RUNS = { numRuns: 150 };

describe('any id', () => {
  test('comes out of the server as it went in, and its piece reads its connection', async (t) => {
    const server = await fakeServer(t);
    await fc.assert(
      fc.asyncProperty(anyId, async (id) => {
        clear(server);
        const { project, connection, duplicatesRemoved } = await provision(server, { externalProjectId: id, ...token('mine') });
        const sent = server.requests.filter(({ query }) => 'externalId' in query).map(({ query }) => query['externalId']);
        assert.deepEqual(sent, [id]);
        const listed = server.requests.filter(({ query }) => 'displayName' in query).map(({ query }) => query['displayName']);
        assert.deepEqual(listed, [`Gelato (${id})`.replaceAll('\\', '_')]);
        assert.deepEqual([project.externalId, connection.externalId], [id, `gelato_${id}`]);
        assert.equal(duplicatesRemoved, 0);
        assert.equal(upserts(server)[0].externalId, `gelato_${id}`);
        assert.deepEqual(rowOf(server, `gelato_${id}`).projectIds, [projectOf(server, id).id]);
        assert.equal((await read(server, id)).props.access_token, 'mine');
      }),
      RUNS,
    );
  });

  test('gives the project a name that the server takes', async (t) => {
    const server = await fakeServer(t);
    await fc.assert(
      fc.asyncProperty(anyId, async (id) => {
        clear(server);
        await provision(server, { externalProjectId: id });
        const { displayName } = projectOf(server, id);
        assert.match(displayName, /^[^./]+$/);
        // Readable still: what the server takes is left as it is.
        if (!/[./]/.test(id)) assert.equal(displayName, id);
      }),
      RUNS,
    );
  });

  test('touches nothing of another customer', async (t) => {
    const server = await fakeServer(t);
    const twoIds = fc.tuple(anyId, anyId).filter(([one, other]) => one !== other);
    const alike = fc.tuple(anyId, fc.constantFrom('#1', '&x=1', ' ', '+', '%20', '/', '?', '\t', '_', '%')).map(([id, end]) => [id, id + end]);
    const inOrder = alike.filter(([, longer]) => (longer?.length ?? 0) <= 93);
    await fc.assert(
      fc.asyncProperty(fc.oneof(twoIds, inOrder, inOrder.map((ids) => [...ids].reverse())), async ([one, other]) => {
        clear(server);
        await provision(server, { externalProjectId: one, ...token('of one') });
        const before = structuredClone(server.tables);
        await provision(server, { externalProjectId: other, ...token('of other') });
        for (const row of before.projects) assert.deepEqual(server.tables.projects.find(({ id }) => id === row.id), row);
        for (const row of before.connections) assert.deepEqual(server.tables.connections.find(({ id }) => id === row.id), row);
        assert.equal((await read(server, other ?? '')).props.access_token, 'of other');
        const own = personalProject(server).id;
        assert.ok(server.tables.connections.every(({ projectIds }) => projectIds.length === 1 && projectIds[0] !== own));
      }),
      RUNS,
    );
  });

  test('with half of a surrogate pair in it is refused', async (t) => {
    const server = await fakeServer(t);
    const halves = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
    const text = fc.string({ maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(text, halves, text, async (before, half, after) => {
        await assertRefused(server, { externalProjectId: `${before}${half}${after}` }, 'externalProjectId', /half of a surrogate pair/);
      }),
      RUNS,
    );
  });

  test('that makes a key of more than 100 units is refused', async (t) => {
    const server = await fakeServer(t);
    const long = fc.string({ unit: 'grapheme', minLength: 94, maxLength: 300 }).filter((id) => !id.includes('\0'));
    await fc.assert(
      fc.asyncProperty(long, async (id) => {
        await assertRefused(server, { externalProjectId: id }, 'externalProjectId', /is too long/);
      }),
      RUNS,
    );
  });
});

/**
 * A server as at its start.
 * @param {FakeServer} server
 */
function clear(server) {
  const { projects, connections } = server.tables;
  projects.splice(0, projects.length, personalProject(server));
  connections.length = 0;
  server.clearRequests();
}
