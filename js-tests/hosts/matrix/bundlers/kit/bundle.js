import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

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
 * All scripts in a folder that hold the package.
 * @param {string} folder
 */
export function findBundles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?js$/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => readFileSync(path, 'utf8').includes(MARK));
  if (files.length === 0) throw new Error(`no script in ${folder} holds the package`);
  return files;
}
