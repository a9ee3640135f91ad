// The two ways in which pieces come to run.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { tsc } from '../../support/tsc.js';

const folder = fileURLToPath(new URL('../../../examples/piece/', import.meta.url));

/** Looks for mistakes that the compiler finds. */
export function check() {
  return tsc('--project', folder);
}

/**
 * Compiles the files one by one; the dependencies stand beside.
 * @param {string} outDir
 */
export function compile(outDir) {
  symlinkSync(join(folder, 'node_modules'), join(outDir, 'node_modules'), 'junction');
  const { status, output } = tsc('--project', folder, '--noEmit', 'false', '--outDir', outDir);
  if (status !== 0) throw new Error(output);
  return { load: loader(outDir) };
}

/**
 * Makes one file of each piece and all its dependencies.
 * @param {string} outdir
 */
export async function bundle(outdir) {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['src/index.ts', 'src/sorbet.ts'],
    outdir,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    keepNames: true,
    metafile: true,
    logLevel: 'silent',
  });
  return { load: loader(outdir), metafile };
}

/** A folder for one of them, away from all `node_modules`. */
export function makeFolder() {
  const path = mkdtempSync(join(tmpdir(), 'piece-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** @param {string} path */
function loader(path) {
  /** @param {string} name */
  return (name) => createRequire(join(path, 'loader.js'))(`./${name}.js`);
}
