import type { ErrorData } from '../api/types.js';

/** Throws the data of an error about an option. `rule` completes the sentence that begins with its name, and holds no value. */
export function refuse(field: string, rule: string): never {
  throw { code: 'INVALID_OPTIONS', message: `${field} ${rule}`, field, retryable: false } satisfies ErrorData;
}

/** What a value is, in JavaScript's words, for a sentence such as "must be a string, not a number". */
export function kindInWords(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
