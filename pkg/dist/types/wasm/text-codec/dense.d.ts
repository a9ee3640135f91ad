/** A text of printable ASCII that stands for bytes, as `write.js` writes it. */
export interface DenseText {
    /** A digit for each of the 256 bytes: `1` for those that are one character, `0` for those that are two. */
    readonly common: string;
    readonly text: string;
}
/**
 * Reads the bytes back. Unlike base64, which weighs more than a quarter more when packed, such a text hides no repetition from gzip.
 * Its loop is a WebAssembly of its own: JavaScript that was only just loaded takes three times as long.
 */
export declare function readDense({ common, text }: DenseText): Uint8Array<ArrayBuffer>;
