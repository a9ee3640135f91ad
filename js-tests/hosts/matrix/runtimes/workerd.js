import { join } from 'node:path';
import { build } from 'esbuild';

import { addProgram } from '../program.js';

const VERSION = '4.20260730.0';

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
      // As Wrangler does it: the .wasm stays a module of its own, which the runtime compiles.
      await build({
        entryPoints: [await addProgram(project, 'worker.mjs')],
        bundle: true,
        format: 'esm',
        conditions: ['workerd', 'worker', 'browser'],
        external: ['*.wasm'],
        outfile: join(project, 'bundle.mjs'),
      });
      const program = await addProgram(project, 'miniflare.mjs');
      check((await context.exec(node, [program], { cwd: project, env })).stdout);
      return { version: VERSION };
    },
  },
];
