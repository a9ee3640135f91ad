/**
 * What `createEmbedToken` signs, checked with the two libraries that vendors sign such tokens with, and with a server.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';

import { SignJWT, importPKCS8, importSPKI, jwtVerify } from 'jose';
import jsonwebtoken from 'jsonwebtoken';

import { fakeServer } from '../support/server.js';
import { bundleEmbed } from './bundle.js';
import { options, parts } from './calls.js';
import { der, pem, rsaPair } from '../support/keys.js';

const { embed } = await bundleEmbed({ after });
const { createEmbedToken } = embed;

/** Options and the claims that they stand for. */
const cases = [
  { name: 'the least', given: {}, claims: { version: 'v3' } },
  {
    name: 'every option of v3',
    given: {
      firstName: 'Ünï 日本 🍦',
      lastName: "O'Neil \"\\\n",
      role: 'VIEWER',
      projectDisplayName: 'acme.com / EU',
      piecesFilterType: 'ALLOWED',
      piecesTags: ['free', 'crm ✓'],
      concurrencyPoolKey: 'pool',
      concurrencyPoolLimit: 2_147_483_647,
    },
    claims: { version: 'v3' },
  },
  { name: 'v3 with all pieces', given: { version: 'v3', piecesFilterType: 'NONE', piecesTags: [] }, claims: {} },
  { name: 'v4', given: { version: 'v4' }, claims: {} },
  { name: 'v4 with a piece set', given: { version: 'v4', pieceSet: 'basic' }, claims: {} },
];

for (const { name, given, claims } of cases) {
  describe(name, () => {
    const keys = rsaPair();
    const payload = { externalUserId: 'user_1', externalProjectId: 'org_1', firstName: '', lastName: '', ...claims, ...given };

    test('jose verifies the token, and signs the same payload', async () => {
      const token = await createEmbedToken(options({ ...given, expiresIn: 60 }));
      const verified = await jwtVerify(token, await importSPKI(pem(keys.publicKey, 'spki'), 'RS256'), { algorithms: ['RS256'], typ: 'JWT' });
      const { iat = 0 } = verified.payload;
      const theirs = await new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'key_1' })
        .setIssuedAt(iat)
        .setExpirationTime(iat + 60)
        .sign(await importPKCS8(pem(keys.privateKey, 'pkcs8'), 'RS256'));
      assert.deepEqual(parts(token), parts(theirs));
    });

    test('jsonwebtoken verifies the token, and signs the same payload', async () => {
      const token = await createEmbedToken(options({ ...given, expiresIn: 60 }));
      const verified = jsonwebtoken.verify(token, pem(keys.publicKey, 'spki'), { algorithms: ['RS256'], complete: true });
      const theirs = jsonwebtoken.sign({ ...payload, iat: /** @type {any} */ (verified.payload).iat }, pem(keys.privateKey, 'pkcs1'), {
        algorithm: 'RS256',
        keyid: 'key_1',
        expiresIn: 60,
      });
      assert.deepEqual(parts(token), parts(theirs));
      // RS256 has no chance in it: the same text has the same signature, whoever signs it.
      const [header = '', body = '', signature] = token.split('.');
      const again = jsonwebtoken.sign(Buffer.from(body, 'base64url').toString(), pem(keys.privateKey, 'pkcs1'), {
        algorithm: 'RS256',
        header: JSON.parse(Buffer.from(header, 'base64url').toString()),
      });
      assert.equal(again.split('.')[2], signature);
    });
  });
}

describe('time', () => {
  for (const [given, seconds] of /** @type {[object, number][]} */ ([
    [{}, 300],
    [{ expiresIn: 1 }, 1],
    [{ expiresIn: 86_400 }, 86_400],
  ])) {
    test(`${JSON.stringify(given)} is valid for ${seconds} s`, async (t) => {
      t.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_999 });
      const { payload } = parts(await createEmbedToken(options(given)));
      assert.equal(payload.iat, 1_800_000_000);
      assert.equal(payload.exp, 1_800_000_000 + seconds);
    });
  }

  test('both libraries refuse the token from its last second on', async (t) => {
    const { publicKey } = rsaPair();
    t.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
    const token = await createEmbedToken(options({ expiresIn: 10 }));
    t.mock.timers.tick(9_999);
    assert.ok(jsonwebtoken.verify(token, pem(publicKey, 'spki'), { algorithms: ['RS256'] }));
    await jwtVerify(token, publicKey);
    t.mock.timers.tick(1);
    assert.throws(() => jsonwebtoken.verify(token, pem(publicKey, 'spki'), { algorithms: ['RS256'] }), /jwt expired/);
    await assert.rejects(jwtVerify(token, publicKey), { code: 'ERR_JWT_EXPIRED' });
  });
});

test('another key does not verify the token', async () => {
  const token = await createEmbedToken(options());
  const { publicKey } = rsaPair(3072);
  assert.throws(() => jsonwebtoken.verify(token, pem(publicKey, 'spki'), { algorithms: ['RS256'] }), /invalid signature/);
});

test('a payload of a hundred thousand characters is signed whole', async () => {
  const piecesTags = Array.from({ length: 10_000 }, (_, index) => `tag-${index}-✓`);
  const token = await createEmbedToken(options({ piecesFilterType: 'ALLOWED', piecesTags }));
  const { payload } = await jwtVerify(token, rsaPair().publicKey);
  assert.deepEqual(payload['piecesTags'], piecesTags);
});

describe('a server', () => {
  /** @param {import('../fake-server/index.js').FakeServer} server */
  async function signingKey(server) {
    const { id, privateKey } = await (await post(server, 'signing-keys', { displayName: 'embedding' }, server.platform.adminToken)).json();
    return { signingKeyId: id, signingKey: privateKey };
  }

  /**
   * @param {import('../fake-server/index.js').FakeServer} server
   * @param {string} path
   * @param {object} body
   * @param {string} [token]
   */
  const post = (server, path, body, token) =>
    fetch(`${server.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });

  test('logs the user in to the project that was there, with the key as the server gave it', async (t) => {
    const server = await fakeServer(t);
    const project = server.addProject({ externalId: 'org_1' });
    const externalAccessToken = await createEmbedToken(options(await signingKey(server)));
    const response = await post(server, 'managed-authn/external-token', { externalAccessToken });
    const session = await response.json();
    assert.equal(response.status, 200);
    assert.equal(session.projectId, project.id);
    assert.equal(session.externalId, 'user_1');
    assert.equal(session.platformRole, 'MEMBER');
  });

  for (const [name, changes, message] of /** @type {[string, object, RegExp][]} */ ([
    ['a key id that it does not know', { signingKeyId: 'unknown' }, /signing key not found/],
    ['a key that is not of this id', { signingKey: der(rsaPair(3072).privateKey, 'pkcs8') }, /invalid signature/],
    ['a role that it does not know', { role: 'CAPTAIN' }, /ENTITY_NOT_FOUND/],
  ])) {
    test(`refuses ${name}`, async (t) => {
      const server = await fakeServer(t);
      const externalAccessToken = await createEmbedToken(options({ ...(await signingKey(server)), ...changes }));
      const response = await post(server, 'managed-authn/external-token', { externalAccessToken });
      assert.equal(response.status, 401);
      assert.match(await response.text(), message);
    });
  }
});
