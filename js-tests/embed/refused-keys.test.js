/**
 * A key that cannot be read is refused by what it is, and nothing of it is shown.
 */
import assert from 'node:assert/strict';
import { createHmac, createSecretKey, generateKeyPairSync, webcrypto } from 'node:crypto';
import { after, describe, test } from 'node:test';

import { bundleEmbed } from './bundle.js';
import { assertRefused, options } from './calls.js';
import { der, pem, rsaPair } from '../support/keys.js';

const { embed } = await bundleEmbed({ after });

const { privateKey, publicKey } = rsaPair();
const PKCS1 = pem(privateKey, 'pkcs1');
const BYTES = der(privateKey, 'pkcs1');

const FORMS = 'must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey';
const NOT_PUBLIC = 'give the private key, which Activepieces shows when the signing key is created';
const ONLY_RSA = 'Activepieces takes RSA keys (RS256) only';
const ENCRYPTED = 'is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`';
const NO_KEY =
  'is not a private key: give the PEM text that Activepieces shows when the signing key is created; a shared secret (HS256) does not work';
const NO_END = 'has no END line: it is cut off. Does the environment variable hold all of its lines?';
const NOT_BASE64 = 'is cut off, or holds something that is not base64';

/** Made with `openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=test`. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIC/zCCAeegAwIBAgIUJxtp0wVmHGaWejW6rcoK5lf5glwwDQYJKoZIhvcNAQEL
BQAwDzENMAsGA1UEAwwEdGVzdDAeFw0yNjExMjUxMjI1MzhaFw0yNjExMjYxMjI1
MzhaMA8xDTALBgNVBAMMBHRlc3QwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEK
AoIBAQDFdE1GO+qJIgcgtboxLYFMRo8o8NyhLZvPJzRlx7nfbECPhbmBbcJf7LpD
n0xP6c7WS9K7eyE3BYRUfCv4dkeBC2uASJ19mh1VAVz16Btf8/77tERagWLbWijB
uXqoYCjYJ5jtlnswtQK1+tVRa2zNqflcdf7GvI4zTBYwgwzPZPuTDWM1D+oVZx/y
NQz4tQJp7MGdfsccZgi8uqyeJX9vrKbZBs09fzMdAhFOam6b25Ko/6DfemUcStyh
VrLAwO30jkx/KkOelfYI3zsPfsOkpWA8c9d398FDKtFi2MzxiFB2Ip9glpJ7sYlQ
03S2EIlIwM5WH4wcRXOqDoEehDkFAgMBAAGjUzBRMB0GA1UdDgQWBBR/7HvlUY1k
Aelt8g42YmR3HLeyBjAfBgNVHSMEGDAWgBR/7HvlUY1kAelt8g42YmR3HLeyBjAP
BgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQC+8tvnuKGnyNp5xc8R
Y3/It5irDri5AweOwCC0GStQuMOCpbdyNDQIiWruIDTulWhfwAfSkRr4mqA3cv7I
gvKvh7PAmVNIR6zFKlJj7WXDBvsa2Tzv/kShYZ3KeQKlue6c1dn518sn7lmqhNcu
3hYSkMvKGExrRPbwHsA58oBU1r0/+ImdTL93YgX9vQE209kb291TNsqXcr6gEwpk
Yje6hKuEozjXToFO4AJvmtKtIPhfmwu3WIgUjlgv+NPkB/3AijnVBlOGBr7XA9Mc
oWdhnOtQQsKz/Wv69BSVOjaHOVF/R36lxe6VY2hA7uoA8GqaPmD6JkAVrO+KkCPI
aQSC
-----END CERTIFICATE-----
`;

/**
 * Keys that are refused in each form that they come in: PEM, base64 of it, DER.
 * @type {[string, string, string][]}
 */
const otherKeys = [
  ['a public key, SPKI', pem(publicKey, 'spki'), `is a public key: ${NOT_PUBLIC}`],
  ['a public key, PKCS#1', pem(publicKey, 'pkcs1'), `is a public key: ${NOT_PUBLIC}`],
  ['a certificate', CERTIFICATE, `is a certificate: ${NOT_PUBLIC}`],
  ['an encrypted PKCS#8 key', encrypted('pkcs8'), ENCRYPTED],
  ['an elliptic-curve key, PKCS#8', pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'pkcs8'), `is an elliptic-curve key: ${ONLY_RSA}`],
  ['an elliptic-curve key, SEC 1', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey, 'sec1'), `is an elliptic-curve key: ${ONLY_RSA}`],
  ['an Ed25519 key', pem(generateKeyPairSync('ed25519').privateKey, 'pkcs8'), `is an Ed25519 key: ${ONLY_RSA}`],
  ['an Ed448 key', pem(generateKeyPairSync('ed448').privateKey, 'pkcs8'), `is an Ed448 key: ${ONLY_RSA}`],
  ['an X25519 key', pem(generateKeyPairSync('x25519').privateKey, 'pkcs8'), `is an X25519 key: ${ONLY_RSA}`],
  ['a DSA key', pem(generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey, 'pkcs8'), `is a DSA key: ${ONLY_RSA}`],
  ['an RSA-PSS key', pem(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey, 'pkcs8'), `is an RSA-PSS key: ${ONLY_RSA}`],
  ['1024 bits, PKCS#1', pem(rsaPair(1024).privateKey, 'pkcs1'), 'has 1024 bits: RS256 asks for 2048 or more'],
  ['2047 bits, PKCS#8', pem(rsaPair(2047).privateKey, 'pkcs8'), 'has 2047 bits: RS256 asks for 2048 or more'],
];

for (const [name, text, rule] of otherKeys) {
  const bytes = Buffer.from(text.replace(/-----.*-----/g, ''), 'base64');
  test(`${name}: PEM`, () => assertRefused(embed, options({ signingKey: text }), 'signingKey', rule));
  test(`${name}: with \\n`, () => assertRefused(embed, options({ signingKey: text.replaceAll('\n', '\\n') }), 'signingKey', rule));
  test(`${name}: base64 of PEM`, () => assertRefused(embed, options({ signingKey: btoa(text) }), 'signingKey', rule));
  test(`${name}: base64 of DER`, () => assertRefused(embed, options({ signingKey: bytes.toString('base64') }), 'signingKey', rule));
  test(`${name}: DER`, () => assertRefused(embed, options({ signingKey: bytes }), 'signingKey', rule));
}

/** @param {'pkcs1' | 'pkcs8'} type */
function encrypted(type) {
  return /** @type {string} */ (privateKey.export({ type, format: 'pem', cipher: 'aes-128-cbc', passphrase: 'PLANTED' }));
}

const sequence = (/** @type {Iterable<number>} */ content) => Uint8Array.from([0x30, [...content].length, ...content]);
/** So many small numbers, the first of which is a version. */
const integers = (/** @type {number} */ count, version = 0) =>
  Array.from({ length: count }, (_, index) => [2, 1, index === 0 ? version : 1]).flat();
const RSA = Buffer.from('06092a864886f70d0101010500', 'hex');
/** As such a file begins: version 3, and data of PKCS#7. */
const PKCS12 = sequence([2, 1, 3, ...sequence([6, 9, ...Buffer.from('2a864886f70d010701', 'hex')])]);

const lines = PKCS1.trimEnd().split('\n');

/** @type {[string, unknown, string | RegExp][]} */
const others = [
  ['an encrypted PKCS#1 key', encrypted('pkcs1'), ENCRYPTED],
  [
    'an OpenSSH key',
    `-----BEGIN OPENSSH PRIVATE KEY-----\n${btoa('openssh-key-v1\0none PLANTED')}\n-----END OPENSSH PRIVATE KEY-----`,
    'is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces',
  ],
  ['an OpenSSH public key', 'ssh-rsa AAAAB3NzaC1yc2EAAAPLANTED me@host', `is an OpenSSH public key: ${NOT_PUBLIC}`],
  ['a PGP key', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYPLANTED\n-----END PGP PRIVATE KEY BLOCK-----', 'is a PGP key: give the private key that Activepieces shows'],
  ['a shared secret', 'PLANTED-secret-of-HS256', NO_KEY],
  ['a shared secret in hex', createHmac('sha256', 'a').digest('hex'), NO_KEY],
  ['a shared secret of 64 bytes in base64', Buffer.alloc(64, 0x30).toString('base64'), NO_KEY],
  ['the id in the place of the key', 'key_1', "looks like the key's id: give the private key"],
  ['the id of another key', 'NKd3mXq2PLANTEDaB4cD5', "looks like the key's id: give the private key"],
  ['a JWK as text', JSON.stringify(privateKey.export({ format: 'jwk' })), 'is JSON: give the private key alone, as PEM'],
  ['a path', '/run/secrets/PLANTED.pem', "is a file's path: give what the file holds"],
  ['the first line alone', lines[0], NO_END],
  ['a part of the first line', '-----BEGIN RSA PRIVATE', 'has a BEGIN line that is cut off'],
  ['no END line', lines.slice(0, -1).join('\n'), NO_END],
  ['an END line of another label', PKCS1.replace('END RSA ', 'END '), NO_END],
  ['no BEGIN line', lines.slice(1).join('\n'), 'has no BEGIN line: it is cut off'],
  ['nothing between BEGIN and END', [lines[0], lines.at(-1)].join('\n'), 'is empty between its BEGIN and END lines'],
  ['a line left out', [...lines.slice(0, 5), ...lines.slice(6)].join('\n'), `is cut off: it has ${BYTES.length - 48} of ${BYTES.length} bytes`],
  ['a line twice', [...lines.slice(0, 5), ...lines.slice(4)].join('\n'), `has 48 bytes behind its end`],
  ['base64 of the DER, cut off', BYTES.toString('base64').slice(0, 800), `is cut off: it has 600 of ${BYTES.length} bytes`],
  ['a shared secret of 200 bytes in base64', Buffer.alloc(200, 'a').toString('base64'), NO_KEY],
  ['a PKCS#12 file', PKCS12, 'is a PKCS#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`'],
  ['a key of three primes', sequence([...integers(9, 1), ...sequence(sequence(integers(3)))]), 'has more than two primes, which WebCrypto does not take'],
  ['an old DSA key', sequence(integers(6)), `is a DSA key: ${ONLY_RSA}`],
  ['seven numbers', sequence(integers(7)), 'is damaged: copy it again'],
  ['an algorithm that nobody knows', sequence([2, 1, 0, ...sequence([6, 2, 0x2a, 3]), 4, 1, 0]), `is a key of another algorithm: ${ONLY_RSA}`],
  ['an algorithm without a name', sequence([2, 1, 0, ...sequence([]), 4, 1, 0]), 'is damaged: copy it again'],
  ['PKCS#8 without a key', sequence([2, 1, 0, ...sequence(RSA)]), 'is damaged: copy it again'],
  ['PKCS#8 with an empty key', sequence([2, 1, 0, ...sequence(RSA), 4, 0]), 'is damaged: copy it again'],
  ['half of the base64', btoa(PKCS1).slice(0, 1200), NO_END],
  ['an ellipsis', PKCS1.replace(/\n.*\n/, '\n…\n'), NOT_BASE64],
  ['a letter left out', PKCS1.replace('\nM', '\n'), /is damaged|not base64/],
  ['a wrong first letter', PKCS1.replace('\nM', '\nA'), 'is damaged: copy it again'],
  ['DER, cut off', BYTES.subarray(0, 500), `is cut off: it has 500 of ${BYTES.length} bytes`],
  ['DER and more', Buffer.concat([BYTES, Buffer.alloc(3)]), 'has 3 bytes behind its end'],
  ['a SEQUENCE and no more', Uint8Array.of(0x30), 'is damaged: copy it again'],
  ['an indefinite length', Uint8Array.of(0x30, 0x80, 2, 1, 0, 0, 0), 'is damaged: copy it again'],
  ['an empty SEQUENCE', Uint8Array.of(0x30, 0), 'is DER, but no private key'],
  ['DER of something else', Uint8Array.of(0x30, 3, 0x0c, 1, 65), 'is DER, but no private key'],
  ['a broken element within', Uint8Array.of(0x30, 5, 2, 1, 0, 2, 9), 'is damaged: copy it again'],
  ['bytes that are neither', Uint8Array.of(1, 2, 3), NO_KEY],
  ['no bytes', new Uint8Array(), 'must not be empty'],
  ['no bytes in an ArrayBuffer', new ArrayBuffer(0), 'must not be empty'],
  ['a transferred buffer', transferred(), 'must not be empty'],
  ['nothing', undefined, 'is missing'],
  ['null', null, 'is missing'],
  ['an empty text', '', 'must not be empty'],
  ['blanks', ' \n ', 'must not be empty'],
  ['quotes', '""', NO_KEY],
  ['the text of a missing value', String(undefined), 'is the text of a missing value'],
  ['a number', 1, `${FORMS}, not a number`],
  ['an array', [PKCS1], `${FORMS}, not an array`],
  ['a function', () => PKCS1, `${FORMS}, not a function`],
  ['a promise', Promise.resolve(PKCS1), `${FORMS}, not an object`],
  ['a JWK', privateKey.export({ format: 'jwk' }), `${FORMS}, not an object`],
  ['a KeyObject', privateKey, `${FORMS}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`],
  ['a secret KeyObject', createSecretKey(Buffer.from('PLANTED')), `${FORMS}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`],
  ['what only says that it is a CryptoKey', { [Symbol.toStringTag]: 'CryptoKey', type: 'private' }, 'is a CryptoKey of another algorithm: import it for RSASSA-PKCS1-v1_5 with SHA-256'],
];

describe('what is no key', () => {
  for (const [name, signingKey, rule] of others) {
    test(name, () => assertRefused(embed, options({ signingKey }), 'signingKey', rule));
  }
});

function transferred() {
  const bytes = new Uint8Array(BYTES);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

describe('CryptoKeys that cannot sign with RS256', () => {
  const rsa = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  const another = 'is a CryptoKey of another algorithm: import it for RSASSA-PKCS1-v1_5 with SHA-256';

  /**
   * @type {[string, () => Promise<unknown>, string][]}
   */
  const keys = [
    ['a public one', async () => (await pairOf({ ...rsa, hash: 'SHA-256' }, ['sign', 'verify'])).publicKey, `is a public key: ${NOT_PUBLIC}`],
    ['SHA-512', async () => (await pairOf({ ...rsa, hash: 'SHA-512' }, ['sign', 'verify'])).privateKey, another],
    ['RSA-PSS', async () => (await pairOf({ ...rsa, name: 'RSA-PSS', hash: 'SHA-256' }, ['sign', 'verify'])).privateKey, another],
    ['RSA-OAEP', async () => (await pairOf({ ...rsa, name: 'RSA-OAEP', hash: 'SHA-256' }, ['encrypt', 'decrypt'])).privateKey, another],
    ['ECDSA', async () => (await pairOf({ name: 'ECDSA', namedCurve: 'P-256' }, ['sign', 'verify'])).privateKey, another],
    ['1024 bits', async () => (await pairOf({ ...rsa, modulusLength: 1024, hash: 'SHA-256' }, ['sign', 'verify'])).privateKey, 'has 1024 bits: RS256 asks for 2048 or more'],
    ['HMAC', () => webcrypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']), `is a shared secret: ${ONLY_RSA}`],
  ];
  for (const [name, make, rule] of keys) {
    test(name, async () => assertRefused(embed, options({ signingKey: await make() }), 'signingKey', rule));
  }

  /**
   * @param {any} algorithm
   * @param {any} usages
   */
  async function pairOf(algorithm, usages) {
    return /** @type {CryptoKeyPair} */ (await webcrypto.subtle.generateKey(algorithm, true, usages));
  }
});

describe('the id and the key, one in the place of the other', () => {
  test('a key as the id', async () => {
    const rule = 'is a key: give the id that Activepieces lists for the signing key';
    await assertRefused(embed, options({ signingKeyId: PKCS1 }), 'signingKeyId', rule);
    await assertRefused(embed, options({ signingKeyId: BYTES.toString('base64') }), 'signingKeyId', rule);
    assert.match(BYTES.toString('base64'), /^MII/);
  });
});
