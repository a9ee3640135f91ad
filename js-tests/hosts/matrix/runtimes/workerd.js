import { basename, join } from 'node:path';
import { build } from 'esbuild';

import { addProgram } from '../program.js';

const VERSION = '4.20260730.0';

/**
 * As Wrangler does it: the .wasm stays a module of its own beside the bundle, which the runtime compiles.
 * @type {import('esbuild').Plugin}
 */
const webAssemblyModules = {
  name: 'webassembly-modules',
  setup(build) {
    build.onResolve({ filter: /\.wasm$/ }, ({ path }) => ({ path: `./${basename(path)}`, external: true }));
  },
};

/** @type {import('../run.js').Row[]} */
export const rows = [
  {
    subject: 'workerd',
    required: true,
    way: 'a bundle, in Miniflare',
    async run(context) {
      const node = await context.node();
      const project = await context.temp('workerd');
      await context.install(project, [`miniflare@${VERSION}`]);
      const { env, check } = await context.scenario(project);
      await build({
        entryPoints: [await addProgram(project, 'worker.mjs')],
        bundle: true,
        format: 'esm',
        conditions: ['workerd', 'worker', 'browser'],
        plugins: [webAssemblyModules],
        outfile: join(project, 'bundle.mjs'),
      });
      const program = await addProgram(project, 'miniflare.mjs');
      check((await context.exec(node, [program], { cwd: project, env })).stdout);
      return { version: VERSION };
    },
  },
];
