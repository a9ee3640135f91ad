import type { KeyMaterial } from './signing-key.js';
/** The key as WebCrypto signs with it. */
export declare function importSigningKey(material: KeyMaterial, keyId: string): Promise<CryptoKey>;
