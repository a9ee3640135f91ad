import { addProgram } from '../program.js';

/** @type {import('../run.js').Row[]} */
export const rows = [
  {
    name: 'Node.js, a context of vm',
    async run(context) {
      const node = await context.node();
      const project = await context.temp('vm');
      await context.install(project);
      const { env, check } = await context.scenario(project);
      check((await context.exec(node, [await addProgram(project, 'vm.cjs')], { env })).stdout);
      return { version: (await context.exec(node, ['--version'])).stdout.trim().slice(1) };
    },
  },
];
