/**
 * The metadata of pieces.
 */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';

import { ask, assertAnswer, GELATO, NOT_ALLOWED, projectId, server, upsert, useServer } from '../support/fake-server-asks.js';

describe('piece metadata', () => {
  useServer();

  /** @param {string} name */
  const authOf = async (name) => JSON.stringify((await ask('GET', `/api/v1/pieces/@activepieces/piece-${name}`)).json.auth);

  test('auth of each test piece', async () => {
    const gelato = await authOf('gelato');
    assert.ok(gelato.startsWith('{"required":true,"description":"'));
    assert.ok(
      gelato.includes(
        '"props":{"base_url":{"displayName":"Base URL","required":true,"type":"SHORT_TEXT"},"access_token":{"displayName":"Access Token","required":true,"type":"SECRET_TEXT"},"region":{"displayName":"Region","required":false,"options":{"disabled":false,"options":[{"label":"EU","value":"eu"},',
      ),
    );
    assert.match(gelato, /"port":\{.*"type":"NUMBER"\},"tls":\{.*"defaultValue":true,"type":"CHECKBOX"\}\},"type":"CUSTOM_AUTH","displayName":"Connection"\}$/);
    assert.equal(await authOf('sorbet'), '{"displayName":"API Key","required":true,"description":"key","type":"SECRET_TEXT"}');
    assert.equal(
      await authOf('granita'),
      '{"displayName":"Login","required":true,"description":"basic","username":{"displayName":"User","description":"u"},"password":{"displayName":"Pass","description":"p"},"type":"BASIC_AUTH"}',
    );
    assert.match(
      await authOf('affogato'),
      /^\{"displayName":"Connection","required":true,"description":"oauth","authUrl":"[^"]+","tokenUrl":"[^"]+","scope":\["read","write"\],"grantType":"both_client_credentials_and_authorization_code","type":"OAUTH2"\}$/,
    );
    assert.equal(await authOf('water'), 'null');
    assert.equal((await authOf('sundae'))[0], '[');
  });

  test('%2F, and a version', async () => {
    const path = '/api/v1/pieces/@activepieces%2Fpiece-gelato';
    assert.equal((await ask('GET', path)).json.name, GELATO);
    assert.equal((await ask('GET', `${path}?version=0.1.0`)).status, 200);
    assert.equal((await ask('GET', `${path}?version=7.0.0`)).status, 404);
  });

  test('whether there is a check is not visible', async () => {
    assert.ok(!('validate' in (await ask('GET', `/api/v1/pieces/${GELATO}`)).json));
  });

  test('a custom piece is hidden from anonymous callers, an official one is not', async () => {
    const path = `/api/v1/pieces/${GELATO}`;
    assertAnswer(
      await ask('GET', path, { key: null }),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"message":"piece_metadata_not_found pieceName=@activepieces/piece-gelato"}}',
    );
    server.addPiece({ name: '@activepieces/piece-slack', official: true });
    assert.equal((await ask('GET', '/api/v1/pieces/@activepieces/piece-slack', { key: null })).status, 200);
  });

  test('short names are not resolved', async () => {
    assertAnswer(
      await ask('GET', '/api/v1/pieces/gelato'),
      404,
      '{"code":"ENTITY_NOT_FOUND","params":{"message":"piece_metadata_not_found pieceName=gelato"}}',
    );
  });

  test('an upload answers 201 {}', async () => {
    const raw = '--x\r\ncontent-disposition: form-data; name="pieceName"\r\n\r\np\r\n--x--\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    assertAnswer(await ask('POST', '/api/v1/pieces', { raw, headers }), 201, '{}');
  });
});

describe('piece metadata that cannot be read', () => {
  useServer();
  const path = `/api/v1/pieces/${GELATO}`;
  afterEach(() => void (server.settings.pieces = 'served'));

  for (const [answers, status, body] of /** @type {[403 | 404 | 500, number, string][]} */ ([
    [403, 403, NOT_ALLOWED],
    [404, 404, '{"code":"ENTITY_NOT_FOUND","params":{"message":"piece_metadata_not_found pieceName=@activepieces/piece-gelato"}}'],
    [500, 500, '{"statusCode":500,"error":"Internal Server Error","message":"…"}'],
  ])) {
    test(`${answers}, in both spellings; upserts go on`, async () => {
      server.settings.pieces = answers;
      for (const spelling of [path, path.replace('s/piece', 's%2Fpiece')]) assertAnswer(await ask('GET', spelling), status, body);
      assert.equal((await upsert([await projectId(`piece-${answers}`)], 'key')).status, 201);
    });
  }

  test('no answer at all', async () => {
    server.settings.pieces = 'hang';
    await assert.rejects(ask('GET', path, { signal: AbortSignal.timeout(150) }), { name: 'TimeoutError' });
    server.settings.pieces = 'served';
    assert.equal((await ask('GET', path)).status, 200);
  });
});
