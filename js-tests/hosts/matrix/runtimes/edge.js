import { basename, join } from 'node:path';
import { build } from 'esbuild';

import { addProgram } from '../program.js';

const VERSION = '4.0.1';

/**
 * What the hosts' builds make of `import … from './x.wasm?module'`: a compiled module that the runtime is given.
 * @type {import('esbuild').Plugin}
 */
const webAssemblyModule = {
  name: 'webassembly-module',
  setup(build) {
    build.onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, namespace: 'webassembly' }));
    build.onLoad({ filter: /.*/, namespace: 'webassembly' }, ({ path }) => ({ contents: `export default globalThis.webAssembly.${basename(path, '.wasm?module')};` }));
  },
};

/** @type {import('../run.js').Row[]} */
export const rows = [
  {
    subject: 'edge-runtime',
    way: 'a bundle',
    async run(context) {
      const node = await context.node();
      const project = await context.temp('edge-runtime');
      await context.install(project, [`edge-runtime@${VERSION}`]);
      const { env, check } = await context.scenario(project);
      await build({
        entryPoints: [join(project, 'scenario.js')],
        bundle: true,
        format: 'iife',
        globalName: 'edge',
        conditions: ['edge-light', 'worker'],
        plugins: [webAssemblyModule],
        outfile: join(project, 'bundle.js'),
      });
      const program = await addProgram(project, 'edge-runtime.mjs');
      check((await context.exec(node, [program], { cwd: project, env })).stdout);
      return { version: VERSION };
    },
  },
];
