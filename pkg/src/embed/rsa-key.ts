import { BIT_STRING, INTEGER, NULL, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE } from './der.js';
import { readElements, readHeader, writeElement } from './der.js';
import type { Element } from './der.js';
import { refuse } from './refuse.js';

/** An RSA private key in the form of PKCS#1, and the numbers of its public half. */
export interface RsaKey {
  readonly pkcs1: Uint8Array;
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/** What RFC 7518 asks of RS256. Activepieces makes keys of 4096 bits. */
const LEAST_BITS = 2048;

const RSA = '2a864886f70d010101';

/** Object identifiers of keys that are no use here, by their bytes in hex. */
const OTHER_ALGORITHMS: Readonly<Record<string, string>> = {
  '2a8648ce3d0201': 'an elliptic-curve key',
  '2b656e': 'an X25519 key',
  '2b656f': 'an X448 key',
  '2b6570': 'an Ed25519 key',
  '2b6571': 'an Ed448 key',
  '2a864886f70d01010a': 'an RSA-PSS key',
  '2a8648ce380401': 'a DSA key',
  '2a864886f70d010301': 'a Diffie-Hellman key',
};

/** PKCS#7 data: what a PKCS#12 file begins with in the place of an algorithm. */
const PKCS12 = '2a864886f70d010701';

/** Finds the RSA private key in DER of PKCS#1 or PKCS#8, and refuses anything else by what it is. */
export function readRsaKey(der: Uint8Array): RsaKey {
  const parts = partsOfWhole(der);
  const [first, second, third] = parts.map(({ tag }) => tag);
  if (first === INTEGER && second === INTEGER) return readPkcs1(der, parts);
  if (first === INTEGER && second === SEQUENCE) return readPkcs8(parts);
  if (first === INTEGER && second === OCTET_STRING) return refuseAlgorithm('an elliptic-curve key');
  if (first === SEQUENCE && second === BIT_STRING) return refusePublic('a public key');
  if (first === SEQUENCE && second === SEQUENCE && third === BIT_STRING) return refusePublic('a certificate');
  if (first === SEQUENCE && second === OCTET_STRING) return refuseEncrypted();
  return refuse('signingKey', 'is DER, but no private key');
}

/** The key behind the header of PKCS#8, the one form that every WebCrypto takes. */
export function pkcs8Of({ pkcs1 }: RsaKey): Uint8Array<ArrayBuffer> {
  const algorithm = writeElement(SEQUENCE, writeElement(OBJECT_IDENTIFIER, bytesOfHex(RSA)), writeElement(NULL));
  return writeElement(SEQUENCE, writeElement(INTEGER, Uint8Array.of(0)), algorithm, writeElement(OCTET_STRING, pkcs1));
}

export function refuseEncrypted(): never {
  return refuse('signingKey', 'is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`');
}

export function refusePublic(what: string): never {
  return refuse('signingKey', `is ${what}: give the private key, which Activepieces shows when the signing key is created`);
}

function refuseAlgorithm(what: string): never {
  return refuse('signingKey', `is ${what}: Activepieces takes RSA keys (RS256) only`);
}

function refuseDamaged(): never {
  return refuse('signingKey', 'is damaged: copy it again');
}

function partsOfWhole(der: Uint8Array): Element[] {
  const found = readHeader(der);
  if (found?.tag !== SEQUENCE) return refuseDamaged();
  if (found.total > der.length) refuse('signingKey', `is cut off: it has ${der.length} of ${found.total} bytes`);
  if (found.total < der.length) refuse('signingKey', `has ${der.length - found.total} bytes behind its end`);
  return readElements(der.subarray(found.header)) ?? refuseDamaged();
}

function readPkcs8([, algorithm, octets]: Element[]): RsaKey {
  const [identifier] = readElements(algorithm!.content) ?? [];
  const name = identifier?.tag === OBJECT_IDENTIFIER ? hexOf(identifier.content) : refuseDamaged();
  if (name === PKCS12) refuse('signingKey', 'is a PKCS#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`');
  if (name !== RSA) refuseAlgorithm(OTHER_ALGORITHMS[name] ?? 'a key of another algorithm');
  if (octets?.tag !== OCTET_STRING) return refuseDamaged();
  return readPkcs1(octets.content, partsOfWhole(octets.content));
}

function readPkcs1(pkcs1: Uint8Array, parts: Element[]): RsaKey {
  const numbers = parts.filter(({ tag }) => tag === INTEGER);
  if (parts.length === 2 && numbers.length === 2) return refusePublic('a public key');
  if (parts.length === 6 && numbers.length === 6) return refuseAlgorithm('a DSA key');
  if (parts.length === 10) refuse('signingKey', 'has more than two primes, which WebCrypto does not take');
  if (parts.length !== 9 || numbers.length !== 9) return refuseDamaged();
  const [modulus, exponent] = numbers.slice(1).map(({ content }) => withoutZeros(content)) as [Uint8Array, Uint8Array];
  checkSize(bitsOf(modulus));
  return { pkcs1, modulus, exponent };
}

/** Refuses a key that is too short to be safe. */
export function checkSize(bits: number): void {
  if (bits < LEAST_BITS) refuse('signingKey', `has ${bits} bits: RS256 asks for ${LEAST_BITS} or more`);
}

function bitsOf(number: Uint8Array): number {
  const [first = 0] = number;
  return number.length * 8 - (Math.clz32(first) - 24);
}

/** A positive number without the zero that keeps its first bit from being a sign. */
export function withoutZeros(number: Uint8Array): Uint8Array {
  const start = number.findIndex((byte) => byte !== 0);
  return number.subarray(start < 0 ? number.length : start);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16));
}
