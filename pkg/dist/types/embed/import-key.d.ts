import type { RsaKey } from './rsa-key.js';
import type { KeyBytes, KeyMaterial } from './signing-key.js';
/** The key as WebCrypto signs with it. */
export declare function importSigningKey(material: KeyMaterial, keyId: string): Promise<CryptoKey>;
/** The key in a text or in DER. */
export declare function rsaKeyOf({ bytes, isText }: KeyBytes, keyId: string): RsaKey;
