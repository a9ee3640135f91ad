import { generateKeyPairSync } from 'node:crypto';

/** @type {Map<number, import('node:crypto').KeyPairKeyObjectResult>} */
const pairs = new Map();

/**
 * A key pair of that size, made once.
 * @param {number} [bits]
 */
export function rsaPair(bits = 2048) {
  const pair = pairs.get(bits) ?? generateKeyPairSync('rsa', { modulusLength: bits });
  pairs.set(bits, pair);
  return pair;
}

/**
 * @param {import('node:crypto').KeyObject} key
 * @param {'pkcs1' | 'pkcs8' | 'spki' | 'sec1'} type
 */
export const pem = (key, type) => /** @type {string} */ (key.export(/** @type {any} */ ({ type, format: 'pem' })));

/**
 * @param {import('node:crypto').KeyObject} key
 * @param {'pkcs1' | 'pkcs8' | 'spki' | 'sec1'} type
 */
export const der = (key, type) => /** @type {Buffer} */ (key.export(/** @type {any} */ ({ type, format: 'der' })));
