/**
 * The imported key is remembered, and so is nothing else of it.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { bundleEmbed } from './bundle.js';
import { assertRefused, options } from './calls.js';
import { pem, rsaPair } from '../support/keys.js';

const { embed } = await bundleEmbed({ after });
const { createEmbedToken } = embed;
const key = pem(rsaPair().privateKey, 'pkcs1');

/**
 * How many private keys are imported meanwhile.
 * @param {import('node:test').TestContext} t
 */
function counted(t) {
  const { mock } = t.mock.method(crypto.subtle, 'importKey');
  return () => mock.calls.filter(({ arguments: [format] }) => format === 'pkcs8').length;
}

/** The same key in another text: each is one of its own to remember. */
const variant = (/** @type {number} */ index) => `${key}${' '.repeat(index)}`;

test('a key is imported once, whether or not it was given as the same string', async (t) => {
  const imports = counted(t);
  const token = await createEmbedToken(options({ signingKey: variant(1) }));
  for (let call = 0; call < 5; call++) await createEmbedToken(options({ signingKey: Buffer.from(variant(1)).toString() }));
  assert.equal(imports(), 1);
  assert.equal(token.split('.').length, 3);
});

test('a key that was refused is not remembered', async (t) => {
  const imports = counted(t);
  const { privateKey } = rsaPair(3072);
  const broken = damaged(pem(privateKey, 'pkcs1'));
  for (let call = 0; call < 2; call++) await assertRefused(embed, options({ signingKey: broken }), 'signingKey', /damaged/);
  assert.equal(imports(), 2);
});

test('32 keys are remembered: the least recently used one is evicted', async (t) => {
  const imports = counted(t);
  const use = (/** @type {number} */ index) => createEmbedToken(options({ signingKey: variant(100 + index) }));
  for (let index = 0; index < 32; index++) await use(index);
  assert.equal(imports(), 32);
  await use(0);
  assert.equal(imports(), 32);
  await use(32);
  await use(0);
  assert.equal(imports(), 33);
  await use(1);
  assert.equal(imports(), 34);
});

/** One letter of the modulus is another one: the form stays right. */
function damaged(/** @type {string} */ text) {
  const at = Math.floor(text.length * 0.15);
  const place = text[at] === '\n' ? at + 1 : at;
  return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
}
