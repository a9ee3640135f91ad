/**
 * What fetchConnection makes of a connection's value. A piece on the current framework is given the full value, one on an
 * older framework what is inside.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { fetchConnection } from 'predefined-connection';

import { rejection } from '../support/calls.js';
import { giving } from '../support/hosts.js';

/** @import { PieceAuthType } from 'predefined-connection' */

const GELATO = { pieceName: '@activepieces/piece-gelato' };

const custom = { base_url: 'https://a.test', list: [1, { a: null }] };
const token = { access_token: 't', data: { scope: 'read' }, refresh_token: '(REDACTED)' };

/** @type {{ pieceAuthType: PieceAuthType, full: Record<string, unknown>, bare: unknown }[]} */
const values = [
  { pieceAuthType: 'SECRET_TEXT', full: { type: 'SECRET_TEXT', secret_text: 'sekret' }, bare: 'sekret' },
  { pieceAuthType: 'BASIC_AUTH', full: { type: 'BASIC_AUTH', username: 'u', password: 'p' }, bare: { username: 'u', password: 'p' } },
  { pieceAuthType: 'CUSTOM_AUTH', full: { type: 'CUSTOM_AUTH', props: custom }, bare: custom },
  { pieceAuthType: 'OIDC', full: { type: 'OIDC', props: custom }, bare: custom },
  { pieceAuthType: 'NO_AUTH', full: { type: 'NO_AUTH' }, bare: { type: 'NO_AUTH' } },
  { pieceAuthType: 'OAUTH2', full: { type: 'OAUTH2', ...token }, bare: token },
  { pieceAuthType: 'PLATFORM_OAUTH2', full: { type: 'PLATFORM_OAUTH2', ...token }, bare: token },
  { pieceAuthType: 'CLOUD_OAUTH2', full: { type: 'CLOUD_OAUTH2', ...token }, bare: token },
];

describe('the full form', () => {
  for (const { pieceAuthType, full, bare } of values) {
    test(`${pieceAuthType}, given full, is the object itself`, async () => {
      const before = structuredClone(full);
      const value = await fetchConnection(giving(async () => full), 'org_1234', { ...GELATO, pieceAuthType });
      assert.equal(value, full);
      assert.deepEqual(full, before);
    });

    test(`${pieceAuthType}, given bare, is made of it`, async () => {
      const before = structuredClone(bare);
      const value = await fetchConnection(giving(async () => bare), 'org_1234', { ...GELATO, pieceAuthType });
      assert.deepEqual(value, full);
      assert.deepEqual(bare, before);
    });
  }

  test('bare props are put into it as they are', async () => {
    const pieceAuthType = 'CUSTOM_AUTH';
    const value = await fetchConnection(giving(async () => custom), 'org_1234', { ...GELATO, pieceAuthType });
    assert.equal(value.props, custom);
  });

  const typed = [
    { type: 'premium', token: 't' },
    { type: 'CUSTOM_AUTH', token: 't' },
    { type: 'SECRET_TEXT', token: 't' },
    { type: 'OAUTH2', token: 't' },
    { type: 7, token: 't' },
  ];
  for (const props of typed) {
    test(`bare props may have a prop named type: ${props.type}`, async () => {
      for (const pieceAuthType of /** @type {const} */ (['CUSTOM_AUTH', 'OIDC'])) {
        const value = await fetchConnection(giving(async () => props), 'org_1234', { ...GELATO, pieceAuthType });
        assert.deepEqual(value, { type: pieceAuthType, props });
      }
    });
  }

  for (const asked of /** @type {const} */ (['OAUTH2', 'PLATFORM_OAUTH2', 'CLOUD_OAUTH2'])) {
    test(`${asked} stands for every type of OAuth 2`, async () => {
      for (const type of ['OAUTH2', 'PLATFORM_OAUTH2', 'CLOUD_OAUTH2']) {
        const full = { type, ...token };
        assert.equal(await fetchConnection(giving(async () => full), 'org_1234', { ...GELATO, pieceAuthType: asked }), full);
      }
    });
  }
});

describe('a connection of another type', () => {
  /** @param {string} type */
  const family = (type) => (type.endsWith('OAUTH2') ? 'OAUTH2' : type);

  for (const { pieceAuthType, full } of values) {
    test(`${pieceAuthType}, given full, is no other type`, async () => {
      const others = values.filter((other) => family(other.pieceAuthType) !== family(pieceAuthType));
      for (const other of others) {
        const call = fetchConnection(giving(async () => full), 'org_1234', { ...GELATO, pieceAuthType: other.pieceAuthType });
        const failed = await rejection(call);
        assert.deepEqual([failed.code, failed.field], ['CONNECTION_TYPE_MISMATCH', 'pieceAuthType']);
        assert.match(failed.message, new RegExp(`is not of type ${other.pieceAuthType} but ${pieceAuthType}:`));
      }
    });
  }

  /** @type {[PieceAuthType, unknown][]} */
  const wrong = [
    ['SECRET_TEXT', { secret_text: 'sekret' }],
    ['SECRET_TEXT', ['sekret']],
    ['SECRET_TEXT', 42],
    ['BASIC_AUTH', 'sekret'],
    ['BASIC_AUTH', { username: 'u' }],
    ['BASIC_AUTH', { username: 'u', password: 42 }],
    ['CUSTOM_AUTH', 'sekret'],
    ['CUSTOM_AUTH', ['sekret']],
    ['CUSTOM_AUTH', false],
    ['OIDC', 'sekret'],
    ['NO_AUTH', {}],
    ['NO_AUTH', 'sekret'],
    ['OAUTH2', { token: 'sekret' }],
    ['OAUTH2', 'sekret'],
  ];
  for (const [pieceAuthType, value] of wrong) {
    test(`${JSON.stringify(value)} is no ${pieceAuthType}`, async () => {
      const failed = await rejection(fetchConnection(giving(async () => value), 'org_1234', { ...GELATO, pieceAuthType }));
      const { name, message, ...data } = failed.toJSON();
      assert.deepEqual(data, { code: 'CONNECTION_TYPE_MISMATCH', field: 'pieceAuthType', retryable: false });
      assert.ok(!`${message} ${failed.stack}`.includes('sekret'));
    });
  }
});

describe('without pieceAuthType', () => {
  /** @type {unknown[]} */
  const anything = ['sekret', '', 0, false, [], custom, { type: 'CUSTOM_AUTH', props: {} }, Object.freeze({ a: 1 }), () => 1, Symbol('s')];
  for (const value of anything) {
    test(`${typeof value} ${typeof value === 'object' ? JSON.stringify(value) : String(value)} comes as it is`, async () => {
      assert.equal(await fetchConnection(giving(async () => value), 'org_1234', GELATO), value);
    });
  }
});
