import { addProgram } from '../program.js';

export const rows = [row('a context of `vm`', 'vm.cjs'), row('a worker thread', 'worker-thread.mjs')];

/**
 * @param {string} way
 * @param {string} program
 * @returns {import('../run.js').Row}
 */
function row(way, program) {
  return {
    subject: 'Node.js',
    required: true,
    way,
    async run(context) {
      const node = await context.node();
      const project = await context.temp('node-realm');
      await context.install(project);
      const { env, check } = await context.scenario(project);
      check((await context.exec(node, [await addProgram(project, program)], { env })).stdout);
      return { version: (await context.exec(node, ['--version'])).stdout.trim().slice(1) };
    },
  };
}
