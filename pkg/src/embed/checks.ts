import type { Given } from './given.js';
import { kindInWords, refuse } from './refuse.js';

/** An option that must be given. */
export function required<T>(given: Given, name: string, read: (given: Given, name: string) => T | undefined): T {
  const value = read(given, name);
  return value === undefined ? refuse(name, 'is missing') : value;
}

/** A text, which may be empty. */
export function text(given: Given, name: string): string | undefined {
  const value = given.get(name);
  return value === undefined ? undefined : checkedText(name, value);
}

/** A text that is not empty, nor what JavaScript makes of a missing value. */
export function filledText(given: Given, name: string): string | undefined {
  const value = text(given, name);
  if (value !== undefined) refuseMissing(name, value);
  return value;
}

/** An array of texts that are not empty. */
export function texts(given: Given, name: string): string[] | undefined {
  const value = given.get(name);
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) refuse(name, `must be an array of strings, not ${kindInWords(value)}`);
  return value.map((item) => {
    if (typeof item !== 'string') refuse(name, `must be an array of strings, and holds ${kindInWords(item)}`);
    if (item === '') refuse(name, 'holds an empty string');
    return checkedText(name, item);
  });
}

/** One of a few texts. */
export function oneOf<T extends string>(given: Given, name: string, choices: readonly T[]): T | undefined {
  const value = text(given, name);
  const choice = choices.find((known) => known === value);
  if (value !== undefined && choice === undefined) refuse(name, `must be ${choices.map((known) => `'${known}'`).join(' or ')}`);
  return choice;
}

/** A whole number from `least` to `most`; `rule` says so in words. */
export function whole(given: Given, name: string, least: number, most: number, rule: string): number | undefined {
  const value = given.get(name);
  if (value === undefined) return undefined;
  if (typeof value !== 'number') refuse(name, `${rule}, not ${kindInWords(value)}`);
  if (!Number.isInteger(value) || value < least || value > most) refuse(name, rule);
  return value;
}

/** Refuses the empty text, and what JavaScript makes of a missing value: `${user.id}` without an id is `undefined`. */
export function refuseMissing(name: string, value: string): void {
  if (value === '') refuse(name, 'must not be empty');
  if (/^(undefined|null|NaN|\[object .*\])$/s.test(value)) refuse(name, 'is the text of a missing value');
}

function checkedText(name: string, value: unknown): string {
  if (typeof value !== 'string') return refuse(name, `must be a string, not ${kindInWords(value)}`);
  if (value.includes('\0')) refuse(name, 'holds the character NUL (U+0000), which the server cannot store');
  // Two ids that differ in it alone would be the same one at the server.
  if (/\p{Surrogate}/u.test(value)) {
    refuse(name, 'holds half of a surrogate pair, which the server would replace by another character');
  }
  return value;
}
