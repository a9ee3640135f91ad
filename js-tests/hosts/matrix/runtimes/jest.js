import { join } from 'node:path';

import { addProgram } from '../program.js';

const VERSION = '30.5.2';

export const rows = [
  row('the node environment', ['jest-node.test.cjs']),
  row('the same with fake timers', ['jest-timers.test.cjs']),
  row('the same with ESM', ['jest-esm.test.mjs'], { flags: ['--experimental-vm-modules', '--no-warnings'] }),
  // jsdom alone has no fetch, and an AbortController that Node's fetch refuses: the usual package puts Node's own into it.
  row('the jsdom environment', ['jest-jsdom.test.cjs'], { packages: [`jest-environment-jsdom@${VERSION}`, 'jest-fixed-jsdom@0.0.11'] }),
];

/**
 * @param {string} way
 * @param {string[]} programs
 * @param {{ packages?: string[], flags?: string[] }} [more] `flags`: of Node
 * @returns {import('../run.js').Row}
 */
function row(way, programs, { packages = [], flags = [] } = {}) {
  return {
    subject: 'Jest',
    way,
    async run(context) {
      const node = await context.node();
      const project = await context.temp('jest');
      await context.install(project, [`jest@${VERSION}`, ...packages]);
      const { env, check } = await context.scenario(project);
      for (const program of programs) await addProgram(project, program);
      const options = { rootDir: project, testMatch: ['**/*.test.*js'], moduleFileExtensions: ['js', 'cjs', 'mjs', 'json'], transform: {} };
      const args = [...flags, join(project, 'node_modules/jest/bin/jest.js'), '--runInBand', '--ci', '--no-cache', '--config', JSON.stringify(options)];
      check((await context.exec(node, args, { cwd: project, env })).stdout);
      return { version: VERSION };
    },
  };
}
