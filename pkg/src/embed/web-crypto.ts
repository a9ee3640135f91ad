import type { ErrorData } from '../api/types.js';

/** RS256, as WebCrypto calls it. */
export const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** The host's WebCrypto. */
export function subtle(): SubtleCrypto {
  return globalThis.crypto?.subtle ?? missing();
}

function missing(): never {
  throw {
    code: 'LOAD_FAILED',
    message: 'this host has no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers',
    retryable: false,
  } satisfies ErrorData;
}
