import { filledText, required } from './checks.js';
import type { Given } from './given.js';
import { refuse } from './refuse.js';

/** The signing key's id. The server knows no id with a blank, and would quote it in an error that others may read. */
export function readKeyId(given: Given): string {
  const id = required(given, 'signingKeyId', filledText);
  if (/-----BEGIN|^MII/.test(id)) refuse('signingKeyId', 'is a key: give the id that Activepieces lists for the signing key');
  if (/\s/.test(id)) refuse('signingKeyId', 'holds a blank: was it copied whole and alone?');
  return id;
}
