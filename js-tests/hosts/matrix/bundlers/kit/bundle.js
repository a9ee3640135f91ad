import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { PARTS, marksOf } from '../../../../support/part-marks.js';
import { weigh } from '../../../../support/weight.js';

/** A text of the package that no minifier changes. */
const MARK = 'could not load its WebAssembly';
const LEFT_OVER = /\b(?:from|import|require)\s*\(?\s*["'`]predefined-connection/;

/**
 * Throws unless the file holds the package, whole and with nothing that only a bundler or a module file understands.
 * @param {string} file
 * @returns what it weighs
 */
export function checkBundle(file) {
  const bytes = readFileSync(file);
  const text = bytes.toString();
  const name = basename(file);
  assert.ok(text.includes(MARK), `${name} does not hold the package`);
  assert.doesNotMatch(text, LEFT_OVER, `${name} still imports the package`);
  assert.ok(!text.includes('import.meta'), `${name} holds import.meta`);
  return weigh(bytes);
}

/**
 * The one script in a folder that holds the package.
 * @param {string} folder
 */
export function findBundle(folder) {
  const files = findBundles(folder);
  if (files.length > 1) throw new Error(`${files.length} scripts hold the package, not one: ${files.join(', ')}`);
  return files[0];
}

/**
 * All scripts in a folder that hold something of the package: a bundler may give each part a script of its own.
 * @param {string} folder
 * @param {string} dist the package's
 */
export function weighBundles(folder, dist) {
  const marks = [MARK, ...PARTS.flatMap((part) => marksOf(dist, part))];
  const weights = scripts(folder)
    .filter((path) => marks.some((mark) => readFileSync(path, 'utf8').includes(mark)))
    .map((path) => weigh(readFileSync(path)));
  const sum = (/** @type {number[]} */ sizes) => sizes.reduce((all, size) => all + size, 0);
  return { bytes: sum(weights.map(({ bytes }) => bytes)), packed: sum(weights.map(({ packed }) => packed)) };
}

/**
 * All scripts in a folder that hold what all parts share.
 * @param {string} folder
 */
export function findBundles(folder) {
  const files = scripts(folder).filter((path) => readFileSync(path, 'utf8').includes(MARK));
  if (files.length === 0) throw new Error(`no script in ${folder} holds the package`);
  return files;
}

/** @param {string} folder */
function scripts(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?js$/.test(path))
    .map((path) => join(folder, path));
}
