import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { checkBundle, findBundle } from './bundle.js';
import { visitFolder } from './chromium.js';
import { makeProject, versionOf } from './project.js';

/**
 * @import { Context, Row } from '../../run.js'
 *
 * @typedef {object} Bundling
 * @property {string} subject the bundler
 * @property {string} way what it makes, and where that runs
 * @property {string[]} packages the bundler first, all with their exact versions
 * @property {string[]} [templates] folders of `projects/` that the project begins with
 * @property {string[]} build what Node is called with
 * @property {boolean} [required] whether it has to pass
 */

/**
 * A program for Node: bundled into one file, which then runs alone in an empty folder.
 * @param {Bundling & { output: string }} bundling
 * @returns {Row}
 */
export function nodeRow({ output, ...bundling }) {
  const { subject, way, required = false } = bundling;
  return {
    subject,
    way,
    required,
    async run(context) {
      const { folder, env, check } = await bundle(context, bundling);
      const size = checkBundle(join(folder, output));
      const alone = join(await context.temp('alone'), basename(output));
      await copyFile(join(folder, output), alone);
      check((await context.exec(await context.node(), [alone], { cwd: join(alone, '..'), env })).stdout);
      return { version: versionOf(bundling.packages[0]), size };
    },
  };
}

/**
 * A page: bundled into the folder `out`, which is served and opened in Chromium.
 * @param {Bundling} bundling
 * @returns {Row}
 */
export function pageRow(bundling) {
  const { subject, way, required = false } = bundling;
  return {
    subject,
    way,
    required,
    timeout: 600_000,
    async run(context) {
      const { folder, env, check } = await bundle(context, { ...bundling, templates: ['browser', ...(bundling.templates ?? [])] });
      const size = checkBundle(findBundle(join(folder, 'out')));
      check(await visitFolder(context, join(folder, 'out'), env));
      return { version: versionOf(bundling.packages[0]), size };
    },
  };
}

/**
 * @param {Context} context
 * @param {Bundling} bundling
 */
async function bundle(context, { subject, way, build, ...options }) {
  const project = await makeProject(context, { name: `${subject} ${way}`, ...options });
  await context.exec(await context.node(), build, { cwd: project.folder, env: { NODE_ENV: 'production' } });
  return project;
}
