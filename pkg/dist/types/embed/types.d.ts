/** What {@link createEmbedToken} signs, and with which key. */
export type EmbedTokenOptions = EmbedTokenBaseOptions & (EmbedTokenV3Options | EmbedTokenV4Options);
/**
 * An RSA private key, in any of these forms:
 * - PEM, PKCS#1 (`BEGIN RSA PRIVATE KEY`, what Activepieces gives) or PKCS#8 (`BEGIN PRIVATE KEY`). A text from an environment
 *   variable may have `\n` as two characters, quotes around it, CRLF or no line breaks, or be base64 of the whole PEM.
 * - DER bytes of either, or the bytes of a PEM file
 * - a private `CryptoKey` for `RSASSA-PKCS1-v1_5` with SHA-256 and the usage `sign`
 */
export type SigningKey = string | Uint8Array | ArrayBuffer | SigningCryptoKey;
/** A `CryptoKey`, in hosts whose types lack that name too. */
export interface SigningCryptoKey {
    readonly type: string;
    readonly extractable: boolean;
    readonly algorithm: {
        readonly name: string;
    };
    readonly usages: readonly string[];
}
/** The options that every version of the token has. */
export interface EmbedTokenBaseOptions {
    /** The signing key's id, as *Platform Admin → Security → Signing Keys* lists it. The token's header carries it as `kid`. */
    readonly signingKeyId: string;
    /** The signing key's private key, which Activepieces shows once, when the key is created. Keep it on the server. */
    readonly signingKey: SigningKey;
    /** Your id of the user who logs in. Never empty: Activepieces takes a token without one for the platform's owner. */
    readonly externalUserId: string;
    /** Your id of the customer. It must equal the `externalProjectId` that the connection is provisioned with. */
    readonly externalProjectId: string;
    /**
     * The user's first name; may be empty.
     * @defaultValue `''`
     */
    readonly firstName?: string | undefined;
    /**
     * The user's last name; may be empty.
     * @defaultValue `''`
     */
    readonly lastName?: string | undefined;
    /**
     * The user's role in the project: `ADMIN`, `EDITOR`, `OPERATOR`, `VIEWER`, or a custom one.
     * @defaultValue none: Activepieces takes `EDITOR`
     */
    readonly role?: string | undefined;
    /** A name for the project. Newer versions of Activepieces rename the project at each login; older ones ignore it. */
    readonly projectDisplayName?: string | undefined;
    /**
     * How long the token can be exchanged for a session, in seconds: a whole number from 1 to 86400 (one day). The session itself
     * lasts as long as Activepieces says, which is 7 days.
     * @defaultValue `300`
     */
    readonly expiresIn?: number | undefined;
    /** The pool whose limit the project's runs share with those of other projects. Needs `concurrencyPoolLimit`. */
    readonly concurrencyPoolKey?: string | undefined;
    /** How many runs of the pool may be in progress at once: a whole number, 1 or more. Needs `concurrencyPoolKey`. */
    readonly concurrencyPoolLimit?: number | undefined;
}
/** Claims of version 3, which choose pieces by tags. */
export interface EmbedTokenV3Options {
    /** @defaultValue `'v3'` */
    readonly version?: 'v3' | undefined;
    /**
     * `NONE` shows all pieces, `ALLOWED` those that have one of `piecesTags`.
     * @defaultValue none: Activepieces takes `NONE`
     */
    readonly piecesFilterType?: 'NONE' | 'ALLOWED' | undefined;
    /** The tags of the pieces to show; `ALLOWED` needs at least one. Newer versions of Activepieces read the first one only. */
    readonly piecesTags?: readonly string[] | undefined;
    /** Version 4 only. */
    readonly pieceSet?: undefined;
}
/** Claims of version 4, which choose pieces by a set. */
export interface EmbedTokenV4Options {
    /** Versions of Activepieces without piece sets accept it and show all pieces. */
    readonly version: 'v4';
    /** The piece set to show. Activepieces does not say so if there is no such set. */
    readonly pieceSet?: string | undefined;
    /** Version 3 only. */
    readonly piecesFilterType?: undefined;
    /** Version 3 only. */
    readonly piecesTags?: undefined;
}
