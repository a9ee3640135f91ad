/** The two numbers of an RSA public key. */
export interface PublicNumbers {
    readonly modulus: Uint8Array;
    readonly exponent: Uint8Array;
}
/** The key that verifies what the private half signs. */
export declare function importPublicNumbers({ modulus, exponent }: PublicNumbers): Promise<CryptoKey>;
/** The same of PEM as a server gives it, PKCS#1 or SPKI; undefined where it is no RSA public key. */
export declare function importPublicPem(pem: string): Promise<CryptoKey | undefined>;
