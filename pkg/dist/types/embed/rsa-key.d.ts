/** An RSA private key in the form of PKCS#1, and the numbers of its public half. */
export interface RsaKey {
    readonly pkcs1: Uint8Array;
    readonly modulus: Uint8Array;
    readonly exponent: Uint8Array;
}
/** Finds the RSA private key in DER of PKCS#1 or PKCS#8, and refuses anything else by what it is. */
export declare function readRsaKey(der: Uint8Array): RsaKey;
/** The key behind the header of PKCS#8, the one form that every WebCrypto takes. */
export declare function pkcs8Of({ pkcs1 }: RsaKey): Uint8Array<ArrayBuffer>;
export declare function refuseEncrypted(): never;
export declare function refusePublic(what: string): never;
/** Refuses a key that is too short to be safe. */
export declare function checkSize(bits: number): void;
/** A positive number without the zero that keeps its first bit from being a sign. */
export declare function withoutZeros(number: Uint8Array): Uint8Array;
