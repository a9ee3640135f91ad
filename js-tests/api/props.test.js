/**
 * The names of the props are compared with those that the piece declares, before anything is written: the server stores any, and a
 * misspelt one would overwrite good credentials with less.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { GELATO, provision, read, rejection, token } from '../support/calls.js';
import { rowOf, fakeServer, traffic } from '../support/server.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const PIECE = `GET /api/v1/pieces/${GELATO}`;
const DECLARED = '(the piece declares base_url, access_token, region, port, tls; `checkProps: false` leaves this check out)';
const base_url = 'https://api.gelato.test';

/** @param {FakeServer} server */
const askedForPiece = (server) => traffic(server).filter((line) => line.startsWith(PIECE)).length;

describe('props that would overwrite good credentials', () => {
  for (const [name, props, message] of /** @type {[string, Record<string, unknown>, string][]} */ ([
    ['an undefined one', { base_url, access_token: undefined }, 'props.access_token is undefined, which JSON would drop: give a value, or leave the key out'],
    ['none', {}, `props.base_url is missing; ${GELATO} requires it ${DECLARED}`],
    ['a misspelt one', { base_url, acess_token: 'good' }, `props.acess_token is not a prop of ${GELATO}: is it \`access_token\`? ${DECLARED}`],
    ['one of another case', { base_url, Access_Token: 'good' }, `props.Access_Token is not a prop of ${GELATO}: is it \`access_token\`? ${DECLARED}`],
    ['an unknown one', { base_url, access_token: 'good', tenant: 'x' }, `props.tenant is not a prop of ${GELATO} ${DECLARED}`],
    ['too few', { base_url }, `props.access_token is missing; ${GELATO} requires it ${DECLARED}`],
  ])) {
    test(`${name}: refused, and nothing is written`, async (t) => {
      const server = await fakeServer(t);
      const error = await rejection(provision(server, { props }));
      assert.deepEqual([error.code, error.message, error.retryable], ['INVALID_OPTIONS', message, false]);
      assert.equal(`${error.field} `, message.slice(0, `${error.field} `.length));
      assert.ok(!server.tables.projects.some(({ externalId }) => externalId === 'org_1234'));

      await provision(server);
      const before = structuredClone(rowOf(server, 'gelato_org_1234'));
      server.clearRequests();
      assert.equal((await rejection(provision(server, { props }))).message, message);
      assert.deepEqual(traffic(server).filter((line) => !line.startsWith('GET')), []);
      assert.deepEqual(rowOf(server, 'gelato_org_1234'), before);
    });
  }
});

test('props that the piece does not require may be left out or given', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  const { action } = await provision(server, { props: { base_url, access_token: 'good', port: 443, tls: false } });
  assert.equal(action, 'updated');
});

test('checkProps: false writes what is given, and reads no piece', async (t) => {
  const server = await fakeServer(t);
  await provision(server, { props: { acess_token: 'x' }, checkProps: false });
  assert.deepEqual((await read(server, 'org_1234')).props, { acess_token: 'x' });
  assert.equal(askedForPiece(server), 0);
});

test('the piece is remembered for all customers', async (t) => {
  const server = await fakeServer(t);
  for (const externalProjectId of ['one', 'two', 'three']) await provision(server, { externalProjectId });
  assert.equal(askedForPiece(server), 1);
});

test('a refusal never rests on what was remembered', async (t) => {
  const server = await fakeServer(t);
  await provision(server);
  const prop = { type: 'SHORT_TEXT', displayName: 'Prop', required: false };
  const required = { ...prop, required: true };
  const auth = /** @type {const} */ ({ type: 'CUSTOM_AUTH', props: { base_url: required, access_token: required, tenant: prop } });
  server.addPiece({ name: GELATO, version: '0.2.0', auth });
  const props = { base_url, access_token: 'good', tenant: 'x' };
  assert.equal((await provision(server, { props })).action, 'updated');
  assert.equal(askedForPiece(server), 2);
});

describe('where the piece cannot be read', () => {
  for (const pieces of /** @type {const} */ ([403, 500])) {
    test(`${pieces}: the check is skipped`, async (t) => {
      const server = await fakeServer(t, { pieces });
      assert.equal((await provision(server, { props: { acess_token: 'x' } })).action, 'created');
      // It is not asked for again at once.
      assert.equal((await provision(server, { externalProjectId: 'org_5', ...token('good') })).action, 'created');
      assert.equal(askedForPiece(server), 1);
    });
  }

  test('an answer of another form: the check is skipped', async (t) => {
    const server = await fakeServer(t);
    for (const [index, body] of [{}, { auth: null }, { auth: 'CUSTOM_AUTH' }, { auth: { type: 'CUSTOM_AUTH' } }, []].entries()) {
      server.faults.clear();
      server.faults.add({ kind: 'status', status: 200, body, path: '/api/v1/pieces' });
      // Another version is another piece to the memory.
      const changes = { externalProjectId: `org_${index}`, pieceVersion: `0.0.${index}`, props: { acess_token: 'x' } };
      assert.equal((await provision(server, changes)).action, 'created');
    }
  });

  test('the call goes on, when the piece does not answer in time', async (t) => {
    const server = await fakeServer(t, { pieces: 'hang' });
    assert.equal((await provision(server)).action, 'created');
  });
});

test('the piece is not asked for where the auth type has a fixed set of props', async (t) => {
  const server = await fakeServer(t);
  await provision(server, { pieceName: '@activepieces/piece-sorbet', pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'cold' } });
  assert.ok(!traffic(server).some((line) => line.includes('/pieces/')));
});

test('a version that the platform does not have is no missing piece: the server stores any', async (t) => {
  const server = await fakeServer(t);
  assert.equal((await provision(server, { pieceVersion: '9.9.9' })).connection.pieceVersion, '9.9.9');
});
