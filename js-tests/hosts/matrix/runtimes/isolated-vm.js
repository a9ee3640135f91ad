import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

import { assertParts } from '../../../support/part-marks.js';
import { addProgram } from '../program.js';

const VERSION = '7.0.1';

export const rows = [row('a bundle of `fetchConnection`', 'predefined-connection'), row('a bundle of the part `piece`', 'predefined-connection/piece')];

/**
 * @param {string} way
 * @param {string} entry
 * @returns {import('../run.js').Row}
 */
function row(way, entry) {
  return {
    subject: 'isolated-vm',
    way,
    async run(context) {
      const node = await context.node();
      const project = await context.temp('isolated-vm');
      await context.install(project, [`isolated-vm@${VERSION}`]);
      const { env, check } = await context.scenario(project);
      const outfile = join(project, 'piece.js');
      const stdin = { contents: `export { fetchConnection } from '${entry}';`, resolveDir: project };
      await build({ stdin, bundle: true, format: 'iife', globalName: 'piece', outfile });
      assertParts(readFileSync(outfile, 'utf8'), join(project, 'node_modules/predefined-connection/dist'), ['piece']);
      // isolated-vm asks for this flag.
      const args = ['--no-node-snapshot', await addProgram(project, 'isolated-vm.mjs')];
      check((await context.exec(node, args, { env })).stdout);
      return { version: VERSION };
    },
  };
}
