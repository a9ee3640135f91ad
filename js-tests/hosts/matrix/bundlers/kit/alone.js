import { copyFile, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { assertParts } from '../../../../support/part-marks.js';
import { addProgram } from '../../program.js';
import { checkBundle } from './bundle.js';
import { makeProject, versionOf } from './project.js';

/**
 * @import { Row } from '../../run.js'
 * @typedef {'backend' | 'piece'} Half
 */

const programs = { backend: 'backend-alone.mjs', piece: 'piece-alone.mjs' };

/**
 * Programs for Node that use one function of the package: nothing of the other parts may be in the bundle. The other half of the
 * scenario is run as it is.
 * @param {object} bundling
 * @param {string} bundling.subject the bundler
 * @param {string[]} bundling.packages the bundler first, all with their exact versions
 * @param {string[]} [bundling.templates] folders of `projects/` that the project begins with
 * @param {boolean} [bundling.required] whether they have to pass
 * @param {string} bundling.ending what the bundle's name ends with
 * @param {(entry: string, output: string) => string[]} bundling.build what Node is called with
 * @returns {Row[]}
 */
export function aloneRows(bundling) {
  return [
    row('`fetchConnection` alone', 'piece', programs, bundling),
    row('`provisionConnection` alone', 'backend', programs, bundling),
  ];
}

/**
 * The same for the part of a piece by its own name.
 * @param {Parameters<typeof aloneRows>[0]} bundling
 * @param {string} way
 */
export function piecePartRow(bundling, way) {
  return row(way, 'piece', { ...programs, piece: 'piece-part-alone.mjs' }, bundling);
}

/**
 * @param {string} way
 * @param {Half} part
 * @param {Record<Half, string>} programs
 * @param {Parameters<typeof aloneRows>[0]} bundling
 * @returns {Row}
 */
function row(way, part, programs, { subject, packages, templates = [], required = false, ending, build }) {
  return {
    subject,
    way,
    required,
    async run(context) {
      const { folder, env, check } = await makeProject(context, { name: `${subject} ${part} alone`, packages, templates });
      for (const program of Object.values(programs)) await addProgram(folder, program);
      const node = await context.node();
      const output = `out/${basename(programs[part], '.mjs')}${ending}`;
      await context.exec(node, build(programs[part], output), { cwd: folder, env: { NODE_ENV: 'production' } });

      const size = checkBundle(join(folder, output));
      assertParts(await readFile(join(folder, output), 'utf8'), join(folder, 'node_modules/predefined-connection/dist'), [part]);
      const alone = join(await context.temp('alone'), basename(output));
      await copyFile(join(folder, output), alone);

      /** @type {Record<string, unknown>} */
      let result = { ok: true };
      for (const half of /** @type {const} */ (['backend', 'piece'])) {
        const path = half === part ? alone : join(folder, programs[half]);
        const { stdout } = await context.exec(node, [path], { cwd: join(path, '..'), env });
        result = { ...result, ...JSON.parse(stdout) };
      }
      check(JSON.stringify(result));
      return { version: versionOf(packages[0] ?? ''), size };
    },
  };
}
