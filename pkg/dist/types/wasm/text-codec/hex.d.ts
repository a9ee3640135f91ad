/**
 * Reads bytes from a text of two hexadecimal digits each. Packed by gzip it weighs a twelfth more than the dense text of a small part,
 * and Node reads it in no time.
 */
export declare function readHex(text: string): Uint8Array<ArrayBuffer>;
