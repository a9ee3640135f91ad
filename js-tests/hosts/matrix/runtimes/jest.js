import { join } from 'node:path';

import { addProgram } from '../program.js';
import { addBlock } from '../testing.js';

const VERSION = '30.5.2';

export const rows = [
  row('the node environment', ['jest-node.test.cjs']),
  row('the same with fake timers', ['jest-timers.test.cjs']),
  row('the same with ESM', ['jest-esm.test.mjs'], { flags: ['--experimental-vm-modules', '--no-warnings'] }),
  // jsdom alone has no fetch, and an AbortController that Node's fetch refuses: the usual package puts Node's own into it.
  row('the jsdom environment', ['jest-jsdom.test.cjs'], { packages: [`jest-environment-jsdom@${VERSION}`, 'jest-fixed-jsdom@0.0.11'] }),
  testingRow(),
];

/**
 * The fake for tests, with fake timers and without, in ESM and CommonJS, and in the environment of jsdom, which has no `fetch`; and what
 * docs/testing.md says of Jest.
 * @returns {import('../run.js').Row}
 */
function testingRow() {
  return {
    subject: 'Jest',
    way: 'the fake for tests',
    async run(context) {
      const node = await context.node();
      const project = await context.temp('jest-testing');
      await context.install(project, [`jest@${VERSION}`, `jest-environment-jsdom@${VERSION}`]);
      for (const program of ['jest-testing.test.cjs', 'jest-testing-jsdom.test.cjs', 'jest-testing.test.mjs']) await addProgram(project, program);
      await addBlock(project, 'js jest', 'documented.test.cjs');
      await runJest(context, node, project, {}, ['--experimental-vm-modules', '--no-warnings']);
      return { version: VERSION };
    },
  };
}

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
      check((await runJest(context, node, project, env, flags)).stdout);
      return { version: VERSION };
    },
  };
}

/**
 * @param {import('../run.js').Context} context
 * @param {string} node
 * @param {string} project
 * @param {Record<string, string>} env
 * @param {string[]} flags
 */
function runJest(context, node, project, env, flags) {
  const options = { rootDir: project, testMatch: ['**/*.test.*js'], moduleFileExtensions: ['js', 'cjs', 'mjs', 'json'], transform: {} };
  const args = [...flags, join(project, 'node_modules/jest/bin/jest.js'), '--runInBand', '--ci', '--no-cache', '--config', JSON.stringify(options)];
  return context.exec(node, args, { cwd: project, env });
}
