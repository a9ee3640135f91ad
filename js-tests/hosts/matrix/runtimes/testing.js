import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { addProgram } from '../program.js';
import { addBlock } from '../testing.js';

const VITEST = '5.1.1';
const MSW = '3.0.5';

/** The oldest Node that package.json supports, and the newest of the lines that are supported for long. */
const versions = ['20.0.0', '22.23.3', '24.21.0'];

export const rows = [...versions.map(nodeRow), vitestRow(), mswRow()];

/**
 * @param {string} version
 * @returns {import('../run.js').Row}
 */
function nodeRow(version) {
  return {
    subject: 'Node.js',
    release: version,
    way: 'the fake for tests in ESM and CommonJS',
    async run(context) {
      const node = await context.node(version);
      const project = await context.temp(`testing-${version}`);
      await context.install(project);
      for (const name of ['testing.mjs', 'testing.cjs']) {
        const { stdout } = await context.exec(node, [await addProgram(project, name)]);
        if (stdout.trim() !== 'created unchanged good') throw new Error(`it printed ${stdout}`);
      }
      return { version };
    },
  };
}

/**
 * What docs/testing.md says of Vitest.
 * @returns {import('../run.js').Row}
 */
function vitestRow() {
  return {
    subject: 'Vitest',
    way: 'the fake for tests',
    async run(context) {
      const node = await context.node();
      const project = await context.temp('vitest');
      await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'throw-away', private: true, type: 'module' }));
      await context.install(project, [`vitest@${VITEST}`]);
      await addBlock(project, 'ts vitest', 'documented.test.ts');
      await addProgram(project, 'vitest-testing.test.mjs');
      await context.exec(node, [join(project, 'node_modules/vitest/vitest.mjs'), 'run'], { cwd: project, env: { CI: 'true' } });
      return { version: VITEST };
    },
  };
}

/**
 * What docs/testing.md says of msw.
 * @returns {import('../run.js').Row}
 */
function mswRow() {
  return {
    subject: 'msw',
    way: 'the fake for tests',
    async run(context) {
      const node = await context.node();
      const project = await context.temp('msw');
      await context.install(project, [`msw@${MSW}`]);
      await addBlock(project, 'ts msw', 'documented.test.mjs');
      await context.exec(node, ['--test', join(project, 'documented.test.mjs')], { cwd: project });
      return { version: MSW };
    },
  };
}
