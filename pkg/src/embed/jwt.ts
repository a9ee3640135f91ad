import { textEncoder } from '../runtime/text.js';
import { base64url } from './base64.js';
import type { Claims } from './claims.js';
import { refuse } from './refuse.js';
import { ALGORITHM, subtle } from './web-crypto.js';

/** Signs a JWT with RS256, the one algorithm that Activepieces takes. */
export async function signToken(key: CryptoKey, keyId: string, claims: Claims): Promise<string> {
  const signed = `${encoded({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${encoded(claims)}`;
  const signature = await subtle()
    .sign(ALGORITHM.name, key, utf8(signed))
    .catch(() => refuse('signingKey', 'could not be used to sign: this host refuses it'));
  return `${signed}.${base64url(new Uint8Array(signature))}`;
}

function encoded(part: object): string {
  return base64url(utf8(JSON.stringify(part)));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new (textEncoder())().encode(text) as Uint8Array<ArrayBuffer>;
}
