import { loop } from '#loop';

import { textEncoder } from '../../runtime/text.js';

/** A text of printable ASCII that stands for bytes, as `write.js` writes it. */
export interface DenseText {
  /** A digit for each of the 256 bytes: `1` for those that are one character, `0` for those that are two. */
  readonly common: string;
  readonly text: string;
}

/** Where the text stands in the loop's memory: behind what a character means, and a character after } and one after ~. */
const TEXT = 3 * 128;
const PAGE = 65_536;

/**
 * Reads the bytes back. Unlike base64, which weighs more than a quarter more when packed, such a text hides no repetition from gzip.
 * Its loop is a WebAssembly of its own: JavaScript that was only just loaded takes three times as long.
 */
export function readDense({ common, text }: DenseText): Uint8Array<ArrayBuffer> {
  const { memory, decode } = new WebAssembly.Instance(new WebAssembly.Module(loop())).exports as unknown as Loop;
  const end = TEXT + text.length;
  memory.grow(Math.floor(end / PAGE));
  const bytes = new Uint8Array(memory.buffer as ArrayBuffer);
  writeMeanings(common, bytes);
  bytes.set(new (textEncoder())().encode(text), TEXT);
  return bytes.subarray(TEXT, decode(TEXT, end));
}

interface Loop {
  readonly memory: WebAssembly.Memory;
  decode(from: number, end: number): number;
}

/** Writes what each code means, the common bytes first. */
function writeMeanings(common: string, bytes: Uint8Array): void {
  let code = 0;
  for (const digit of '10') {
    for (let byte = 0; byte < 256; byte++) {
      if (common[byte] !== digit) continue;
      do code++;
      while (!isUsed(code));
      bytes[code] = byte;
    }
  }
}

/** From # to ~, without the backslash; what begins a pair means nothing by itself. */
function isUsed(code: number): boolean {
  const character = code % 128;
  return character >= 35 && character !== 92 && character < (code < 128 ? 125 : 127);
}
