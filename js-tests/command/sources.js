import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { pkg } from '../../pkg/build/paths.js';

/**
 * A source of the command, by itself: Node takes no TypeScript before version 22.
 * @param {string} path from `pkg/src/command`, such as `manual`
 * @param {string} [folder] where the file is put
 * @returns {Promise<string>} the address of a module
 */
export async function bundled(path, folder = mkdtempSync(join(tmpdir(), 'source-'))) {
  const outfile = join(folder, `${path.replaceAll('/', '-')}.cjs`);
  await build({
    entryPoints: [join(pkg, 'src/command', `${path}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    // What it imports lazily is not loaded, as in the command itself.
    format: 'cjs',
    target: 'node20',
    external: ['predefined-connection/*'],
    logLevel: 'error',
  });
  return pathToFileURL(outfile).href;
}
