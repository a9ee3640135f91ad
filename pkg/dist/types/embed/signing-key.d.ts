import type { Given } from './given.js';
/** The key as it was at the call: ready to use, or bytes of a text or of DER that have yet to be read. */
export type KeyMaterial = {
    readonly ready: CryptoKey;
} | KeyBytes;
/** A text in UTF-8, or DER. */
export interface KeyBytes {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly isText: boolean;
}
/** Takes the key over from the options. Bytes are copied, as the caller may change them. */
export declare function readSigningKey(given: Given): KeyMaterial;
