import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What a minified bundle for Node weighs that holds a package's main entry, whole and with all that it depends on.
 * @param {import('./project.js').Project} project
 */
export async function measureWeight({ folder, names }) {
  /** @type {Record<string, { bytes: number, packed: number }>} */
  const weights = {};
  for (const name of names) {
    const { outputFiles } = await build({
      stdin: { contents: `module.exports = require(${JSON.stringify(name)})`, resolveDir: folder },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      write: false,
      logLevel: 'error',
    });
    const { contents } = outputFiles[0];
    weights[name] = { bytes: contents.length, packed: gzipSync(contents, { level: 9 }).length };
  }
  return weights;
}
