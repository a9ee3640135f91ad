/** A text of printable ASCII that stands for bytes, as the build writes it. */
export interface BytesText {
  /** A digit for each of the 256 bytes: `1` for those that are one character, `0` for those that are two. */
  readonly common: string;
  readonly text: string;
}

// The characters are # to ~ without the backslash: 91. The last two begin a pair.
const digits = 91;
const singles = digits - 2;

/**
 * Reads the bytes back. Unlike base64, such a text hides no repetition from gzip, so that the packed bundle holds the bytes at
 * the size that gzip gives the bytes alone; and this takes no decoder of the host, which some lack.
 */
export function readBytes({ common, text }: BytesText): Uint8Array<ArrayBuffer> {
  const values = [...Array(256).keys()];
  const order = Uint8Array.from([...values.filter((byte) => common[byte] === '1'), ...values.filter((byte) => common[byte] === '0')]);
  const bytes = new Uint8Array(text.length);
  let written = 0;
  for (let at = 0; at < text.length; at++) {
    let value = digit(text.charCodeAt(at));
    if (value >= singles) value = singles + (value - singles) * digits + digit(text.charCodeAt(++at));
    bytes[written++] = order[value]!;
  }
  return bytes.subarray(0, written);
}

function digit(code: number): number {
  return code < 92 ? code - 35 : code - 36;
}
