import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts that carry a WebAssembly of their own. */
export const PARTS = /** @type {const} */ (['piece', 'backend', 'fleet']);

/** @typedef {typeof PARTS[number]} Part */

/** How many characters of the WebAssembly's text are looked for at each place. */
const LENGTH = 16;
const PLACES = 400;

/**
 * Texts that stand in a part's file alone, taken from all over its WebAssembly: no minifier changes them, and code that holds none of
 * them holds nothing of it.
 * @param {string} dist
 * @param {Part} part
 */
export function marksOf(dist, part) {
  const text = webAssemblyText(dist, part);
  const others = PARTS.filter((other) => other !== part).map((other) => webAssemblyText(dist, other));
  const step = Math.floor(text.length / PLACES);
  const marks = Array.from({ length: PLACES }, (_, place) => text.slice(place * step, place * step + LENGTH))
    // Quotes, backslashes and `${` may be escaped.
    .filter((mark) => mark.length === LENGTH && !/["'`\\$]/.test(mark))
    .filter((mark) => others.every((other) => !other.includes(mark)));
  assert.ok(marks.length > PLACES / 10, `only ${marks.length} marks of ${part}`);
  return marks;
}

/**
 * Throws unless the code holds these parts whole, and nothing of the others.
 * @param {string} code
 * @param {string} dist
 * @param {readonly Part[]} expected
 */
export function assertParts(code, dist, expected) {
  const text = unbroken(code);
  for (const part of PARTS) {
    const marks = marksOf(dist, part);
    const found = marks.filter((mark) => text.includes(mark)).length;
    assert.equal(found, expected.includes(part) ? marks.length : 0, `${found} of ${marks.length} marks of ${part} are in it`);
  }
}

/**
 * The longest text in a part's file.
 * @param {string} dist
 * @param {Part} part
 */
function webAssemblyText(dist, part) {
  const code = unbroken(readFileSync(join(dist, `${part}.mjs`), 'utf8'));
  return [...code.matchAll(/"([^"\\\n]*)"/g)].map(([, text = '']) => text).reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/**
 * Long texts go over several lines, which some bundlers join.
 * @param {string} code
 */
function unbroken(code) {
  return code.replaceAll('\\\n', '');
}
