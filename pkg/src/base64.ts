const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 without padding, on hosts that have no decoder of their own too. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  // Through `globalThis`, as some bundlers add a large stand-in for a plain `Buffer`.
  const { Buffer } = globalThis as { Buffer?: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> } };
  if (Buffer !== undefined) return Buffer.from(text, 'base64');

  const values = new Uint8Array(128);
  for (let index = 0; index < 64; index++) values[alphabet.charCodeAt(index)] = index;

  const bytes = new Uint8Array((text.length * 3) >> 2);
  let bits = 0;
  let written = 0;
  for (let index = 0; index < text.length; index++) {
    bits = (bits << 6) | values[text.charCodeAt(index)]!;
    if (index % 4 !== 0) bytes[written++] = bits >> (6 - 2 * (index % 4));
  }
  return bytes;
}
