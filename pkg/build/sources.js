import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { dist, pkg, root } from './paths.js';

/** Where the last build left what it was made from and what it made. */
export const record = join(pkg, 'build/sources.sha256');

const inputs = ['Cargo.lock', 'Cargo.toml', 'rust-toolchain.toml', 'src', 'js-tests/fake-server', 'pkg/build', 'pkg/src', 'pkg/tsconfig.json', 'tsconfig.base.json'];
const packages = ['@bomb.sh/tab', '@clack/prompts', 'binaryen', 'commander', 'csv-parse', 'esbuild', 'picocolors', 'typescript', 'zod'];

/** What a record of sources and `pkg/dist` as they are now would say. */
export function currentRecord() {
  return recordLines(sourcesHash());
}

/** A line for all sources together, and one for each file of `pkg/dist`. */
export function recordLines(sources) {
  const made = files(dist).map((path) => `${hash(path)}  ${name(path)}\n`);
  return `${sources}  sources\n${made.join('')}`;
}

/** Of everything that decides what `pkg/dist` is, the tools that bundle it and what they bundle included. */
export function sourcesHash() {
  const sources = createHash('sha256');
  for (const path of inputs.flatMap((input) => files(join(root, input))).filter((path) => path !== record && !path.endsWith('.test.js'))) {
    sources.update(`${name(path)}\0${hash(path)}\n`);
  }
  // Not by `require`: not every package exports it.
  for (const name of packages) sources.update(`${name}@${JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version}\n`);
  return sources.digest('hex');
}

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((entry) => files(join(path, entry)));
}

function hash(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function name(path) {
  return relative(root, path).split(sep).join('/');
}
