import { join } from 'node:path';

/** The oldest Node that package.json supports, and the newest of each line. */
const versions = ['20.0.0', '20.20.2', '22.23.3', '24.21.0', '26.10.0'];

export const rows = versions.flatMap((version) => [row(version, 'ESM', 'main.mjs'), row(version, 'CommonJS', 'main.cjs')]);

/**
 * @param {string} version
 * @param {string} way
 * @param {string} program
 * @returns {import('../run.js').Row}
 */
function row(version, way, program) {
  return {
    subject: 'Node.js',
    required: true,
    release: version,
    way,
    async run(context) {
      const node = await context.node(version);
      const project = await context.temp(`node-${version}`);
      await context.install(project);
      const { env, check } = await context.scenario(project);
      check((await context.exec(node, [join(project, program)], { env })).stdout);
      return { version: (await context.exec(node, ['--version'])).stdout.trim().slice(1) };
    },
  };
}
