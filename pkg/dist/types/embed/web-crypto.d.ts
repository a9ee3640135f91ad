/** RS256, as WebCrypto calls it. */
export declare const ALGORITHM: {
    readonly name: 'RSASSA-PKCS1-v1_5';
    readonly hash: 'SHA-256';
};
/** The host's WebCrypto. */
export declare function subtle(): SubtleCrypto;
