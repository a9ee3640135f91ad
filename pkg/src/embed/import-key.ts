import { textDecoder } from '../runtime/text.js';
import { base64url } from './base64.js';
import { recalled, remember } from './key-cache.js';
import { derOfText } from './pem.js';
import { importPublicNumbers } from './public-key.js';
import { refuse } from './refuse.js';
import { pkcs8Of, readRsaKey } from './rsa-key.js';
import type { RsaKey } from './rsa-key.js';
import type { KeyBytes, KeyMaterial } from './signing-key.js';
import { ALGORITHM, subtle } from './web-crypto.js';

/** The key as WebCrypto signs with it. */
export async function importSigningKey(material: KeyMaterial, keyId: string): Promise<CryptoKey> {
  if ('ready' in material) return material.ready;
  const digest = base64url(new Uint8Array(await subtle().digest('SHA-256', material.bytes)));
  const known = recalled(digest);
  if (known !== undefined) return known;
  const key = await importRsaKey(rsaKeyOf(material, keyId));
  remember(digest, key);
  return key;
}

/** The key in a text or in DER. */
export function rsaKeyOf({ bytes, isText }: KeyBytes, keyId: string): RsaKey {
  return readRsaKey(isText ? derOfText(new (textDecoder())().decode(bytes), keyId) : bytes);
}

async function importRsaKey(rsa: RsaKey): Promise<CryptoKey> {
  const key = await subtle()
    .importKey('pkcs8', pkcs8Of(rsa), ALGORITHM, false, ['sign'])
    .catch(() => refuse('signingKey', "cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));
  if (!(await signsWell(key, rsa))) refuse('signingKey', 'is damaged: what it signs does not verify. Copy it again');
  return key;
}

/**
 * Whether the private half fits the public one. Some hosts do not check that when they import a key, and one wrong letter of
 * base64 is enough to break it.
 */
async function signsWell(key: CryptoKey, rsa: RsaKey): Promise<boolean> {
  const sample = Uint8Array.of(1);
  try {
    const publicKey = await importPublicNumbers(rsa);
    return await subtle().verify(ALGORITHM.name, publicKey, await subtle().sign(ALGORITHM.name, key, sample), sample);
  } catch {
    return false;
  }
}
