declare const Buffer: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> } | undefined;

/** Reads base64 by the quickest means of the host: `Buffer`, then `atob`; bare engines such as isolated-vm have neither. */
export function readBase64(text: string): Uint8Array<ArrayBuffer> {
  if (typeof Buffer !== 'undefined') return Buffer.from(text, 'base64');
  if (typeof atob !== 'undefined') return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return decode(text);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decode(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let written = 0;
  for (let at = 0; at < digits.length; at++) {
    bits = ((bits << 6) | DIGITS.indexOf(digits[at]!)) & 0xffffff;
    // Three of four digits complete a byte.
    if (at % 4 !== 0) bytes[written++] = bits >> (6 - 2 * (at % 4));
  }
  return bytes;
}
