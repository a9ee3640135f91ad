// As much of DER as private keys need: elements with a tag of one byte and a definite length.

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const NULL = 0x05;
export const OBJECT_IDENTIFIER = 0x06;
export const SEQUENCE = 0x30;

/** An element: its tag, its content, and both with the length between them. */
export interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

/** An element's tag and lengths as its first bytes have them, whether or not the rest is there. */
export function readHeader(bytes: Uint8Array): { tag: number; header: number; total: number } | undefined {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, header: 2, total: 2 + first };
  const count = first & 0x7f;
  // None is an indefinite length, which only BER has; more would be gigabytes.
  if (count === 0 || count > 4 || bytes.length < 2 + count) return undefined;
  const length = bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, header: 2 + count, total: 2 + count + length };
}

/** The elements that stand in a row; undefined where one of them is broken. */
export function readElements(bytes: Uint8Array): Element[] | undefined {
  const elements: Element[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const found = readHeader(rest);
    if (found === undefined || found.total > rest.length) return undefined;
    const { tag, header, total } = found;
    elements.push({ tag, content: rest.subarray(header, total), whole: rest.subarray(0, total) });
    rest = rest.subarray(total);
  }
  return elements;
}

/** An element made of its content's parts. */
export function writeElement(tag: number, ...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return joined([Uint8Array.of(tag, ...lengthBytes(length)), ...parts]);
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
