/** The key that was remembered under this digest. */
export declare function recalled(digest: string): CryptoKey | undefined;
/** Remembers a key, in the place of the least recently used one if there are many. */
export declare function remember(digest: string, key: CryptoKey): void;
