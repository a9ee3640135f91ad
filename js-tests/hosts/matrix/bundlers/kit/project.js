import { cp } from 'node:fs/promises';

/** @import { Context } from '../../run.js' */

/**
 * A throw-away project with the package, a bundler and the program to bundle.
 * @param {Context} context
 * @param {{ name: string, packages: string[], templates?: string[] }} options `templates` are folders of `projects/`
 */
export async function makeProject(context, { name, packages, templates = [] }) {
  const folder = await context.temp(name);
  for (const template of templates) await cp(new URL(`../projects/${template}`, import.meta.url), folder, { recursive: true });
  await context.install(folder, packages);
  return { folder, ...(await context.scenario(folder)) };
}

/**
 * Of `@scope/name@1.2.3` the `1.2.3`.
 * @param {string} pinned
 */
export function versionOf(pinned) {
  return pinned.slice(pinned.lastIndexOf('@') + 1);
}
