import { textEncoder } from '../runtime/text.js';
import { refuseMissing } from './checks.js';
import { SEQUENCE } from './der.js';
import type { Given } from './given.js';
import { kindInWords, refuse } from './refuse.js';
import { checkSize, refusePublic } from './rsa-key.js';
import { ALGORITHM } from './web-crypto.js';

/** The key as it was at the call: ready to use, or bytes of a text or of DER that have yet to be read. */
export type KeyMaterial = { readonly ready: CryptoKey } | KeyBytes;

/** A text in UTF-8, or DER. */
export interface KeyBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isText: boolean;
}

const FORMS = 'must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey';

/** Takes the key over from the options. Bytes are copied, as the caller may change them. */
export function readSigningKey(given: Given): KeyMaterial {
  const key = given.get('signingKey');
  if (key === undefined) return refuse('signingKey', 'is missing');
  if (typeof key === 'string') {
    refuseMissing('signingKey', key.trim());
    return { bytes: new (textEncoder())().encode(key) as Uint8Array<ArrayBuffer>, isText: true };
  }
  const tag = Object.prototype.toString.call(key).slice(8, -1);
  if (tag === 'CryptoKey') return { ready: usable(key as CryptoKey) };
  if (tag === 'ArrayBuffer') return fromBytes(key as ArrayBuffer, 0, (key as ArrayBuffer).byteLength);
  if (ArrayBuffer.isView(key)) return fromBytes(key.buffer, key.byteOffset, key.byteLength);
  if (tag === 'KeyObject') return refuse('signingKey', `${FORMS}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`);
  return refuse('signingKey', `${FORMS}, not ${kindInWords(key)}`);
}

/** Bytes are DER, or a file's text that was read without an encoding. */
function fromBytes(buffer: ArrayBufferLike, offset: number, length: number): KeyMaterial {
  // Before a view is made, which throws on a buffer that was transferred.
  if (length === 0) refuse('signingKey', 'must not be empty');
  const bytes = Uint8Array.from(new Uint8Array(buffer, offset, length));
  return { bytes, isText: bytes[0] !== SEQUENCE };
}

/** Refuses a `CryptoKey` that cannot sign with RS256. */
function usable(key: CryptoKey): CryptoKey {
  const { name, hash, modulusLength } = (key.algorithm ?? {}) as Partial<RsaHashedKeyAlgorithm>;
  if (key.type === 'secret') refuse('signingKey', 'is a shared secret: Activepieces takes RSA keys (RS256) only');
  if (key.type === 'public') refusePublic('a public key');
  if (name !== ALGORITHM.name || hash?.name !== ALGORITHM.hash) {
    refuse('signingKey', `is a CryptoKey of another algorithm: import it for ${ALGORITHM.name} with ${ALGORITHM.hash}`);
  }
  checkSize(modulusLength ?? 0);
  return key;
}
