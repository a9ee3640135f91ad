import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { dist, pkg } from '../../pkg/build/paths.js';

/**
 * The backend's part as it was built: the entry holds nothing of it.
 * @type {import('esbuild').Plugin}
 */
const builtBackend = {
  name: 'built-backend',
  setup({ onResolve }) {
    const path = pathToFileURL(join(dist, 'backend.mjs')).href;
    onResolve({ filter: /\/provision-connection\.js$/ }, () => ({ path, external: true, sideEffects: false }));
  },
};

/**
 * The entry as one file, made from the sources for the time of the tests.
 * @param {{ after: (work: () => unknown) => void }} tests
 * @returns {Promise<{ folder: string, file: string, embed: any }>}
 */
export async function bundleEmbed({ after }) {
  const folder = await mkdtemp(join(tmpdir(), 'embed-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'embed.mjs');
  const entryPoints = [join(pkg, 'src/entry/embed.ts')];
  await build({ entryPoints, bundle: true, minify: true, format: 'esm', target: 'es2022', plugins: [builtBackend], outfile: file });
  return { folder, file, embed: await import(pathToFileURL(file).href) };
}
