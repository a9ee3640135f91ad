import { build } from 'esbuild';

import { weigh } from '../../support/weight.js';

/**
 * What a minified bundle for Node weighs that holds a package's main entry, whole and with all that it depends on.
 * @param {import('./project.js').Project} project
 */
export async function measureWeight({ folder, names }) {
  /** @type {Record<string, import('../../support/weight.js').Weight>} */
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
    weights[name] = weigh(outputFiles[0].contents);
  }
  return weights;
}
