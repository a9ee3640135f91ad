import type { Claims } from './claims.js';
/** Signs a JWT with RS256, the one algorithm that Activepieces takes. */
export declare function signToken(key: CryptoKey, keyId: string, claims: Claims): Promise<string>;
