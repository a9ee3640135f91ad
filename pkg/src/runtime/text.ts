/** The host's decoder, or one that does what the glue asks of it: bare engines such as isolated-vm have none. */
export function textDecoder(): typeof TextDecoder {
  return globalThis.TextDecoder ?? (MinimalDecoder as unknown as typeof TextDecoder);
}

/** The host's encoder, or one that does what the glue asks of it. */
export function textEncoder(): typeof TextEncoder {
  return globalThis.TextEncoder ?? (MinimalEncoder as unknown as typeof TextEncoder);
}

// Every engine knows UTF-8 in URLs.

/** Decodes valid UTF-8, which is all that Rust's strings hold. */
class MinimalDecoder {
  decode(bytes: Uint8Array = new Uint8Array()): string {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${(byte + 256).toString(16).slice(1)}`).join(''));
  }
}

/** Encodes as UTF-8; a lone surrogate becomes U+FFFD, as the standard has it. */
class MinimalEncoder {
  encode(text: string): Uint8Array {
    const url = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
    return Uint8Array.from(url.match(/%..|./g) ?? [], (part) => (part[1] ? parseInt(part.slice(1), 16) : part.charCodeAt(0)));
  }
}
