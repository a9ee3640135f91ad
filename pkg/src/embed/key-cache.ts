// Imported keys by a digest of what was given, so that the text of a key is not kept. Keys and not promises: in a Worker, one
// request must not wait for what another one began.

const MOST = 32;
const keys = new Map<string, CryptoKey>();

/** The key that was remembered under this digest. */
export function recalled(digest: string): CryptoKey | undefined {
  const key = keys.get(digest);
  // Again at the end: the first one is the least recently used.
  if (key !== undefined) remember(digest, key);
  return key;
}

/** Remembers a key, in the place of the least recently used one if there are many. */
export function remember(digest: string, key: CryptoKey): void {
  keys.delete(digest);
  keys.set(digest, key);
  if (keys.size > MOST) keys.delete(keys.keys().next().value!);
}
