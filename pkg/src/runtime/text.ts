/** The host's decoder, or one that does what the glue asks of it: bare engines such as isolated-vm have none. */
export function textDecoder(): typeof TextDecoder {
  return globalThis.TextDecoder ?? (MinimalDecoder as unknown as typeof TextDecoder);
}

/** The host's encoder, or one that does what the glue asks of it. */
export function textEncoder(): typeof TextEncoder {
  return globalThis.TextEncoder ?? (MinimalEncoder as unknown as typeof TextEncoder);
}

/** Decodes valid UTF-8, which is all that Rust's strings hold. */
class MinimalDecoder {
  decode(bytes: Uint8Array = new Uint8Array()): string {
    let text = '';
    for (let index = 0; index < bytes.length; ) {
      const first = bytes[index++]!;
      const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      let point = more === 0 ? first : first & (0x3f >> more);
      for (let left = more; left > 0; left--) point = (point << 6) | (bytes[index++]! & 0x3f);
      text += String.fromCodePoint(point);
    }
    return text;
  }
}

/** Encodes as UTF-8; a lone surrogate becomes U+FFFD, as the standard has it. */
class MinimalEncoder {
  encode(text: string): Uint8Array {
    const bytes: number[] = [];
    for (const character of text) {
      const point = character.codePointAt(0)!;
      if (point < 0x80) bytes.push(point);
      else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
      else if (point >= 0xd800 && point < 0xe000) bytes.push(0xef, 0xbf, 0xbd);
      else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
      else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
    }
    return Uint8Array.from(bytes);
  }
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
