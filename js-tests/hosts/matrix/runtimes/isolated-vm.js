import { join } from 'node:path';
import { build } from 'esbuild';

import { addProgram } from '../program.js';

const VERSION = '7.0.1';

/** @type {import('../run.js').Row[]} */
export const rows = [
  {
    subject: 'isolated-vm',
    way: 'a bundle of `fetchConnection`',
    async run(context) {
      const node = await context.node();
      const project = await context.temp('isolated-vm');
      await context.install(project, [`isolated-vm@${VERSION}`]);
      const { env, check } = await context.scenario(project);
      await build({
        stdin: { contents: "export { fetchConnection } from 'predefined-connection';", resolveDir: project },
        bundle: true,
        format: 'iife',
        globalName: 'piece',
        outfile: join(project, 'piece.js'),
      });
      // isolated-vm asks for this flag.
      const args = ['--no-node-snapshot', await addProgram(project, 'isolated-vm.mjs')];
      check((await context.exec(node, args, { env })).stdout);
      return { version: VERSION };
    },
  },
];
