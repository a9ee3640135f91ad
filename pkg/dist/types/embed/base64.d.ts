/** Decodes base64 and base64url, with or without padding, ignoring blanks; undefined if the text is neither. */
export declare function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined;
/** Base64url without padding, as JWTs have it. */
export declare function base64url(bytes: Uint8Array): string;
