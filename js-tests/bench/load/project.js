import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { dist, pkg, tools } from '../../../pkg/build/paths.js';
import { install } from '../../support/npm.js';

/** @typedef {Awaited<ReturnType<typeof makeProject>>} Project */

export const OURS = 'predefined-connection';
const others = { '@pipedream/sdk': '3.1.6', '@nangohq/node': '0.71.10', '@arcadeai/arcadejs': '2.4.1', 'windmill-client': '1.818.0' };

/** A project that has this checkout's package and the others, kept for the next run, and the programs that are measured. */
export async function makeProject() {
  const folder = join(tools, '..', 'bench');
  await mkdir(folder, { recursive: true });
  if (!(await isInstalled(folder))) {
    await install(folder, Object.entries(others).map(([name, version]) => `${name}@${version}`));
  }
  const ours = join(folder, 'node_modules', OURS);
  await rm(ours, { recursive: true, force: true });
  await cp(dist, join(ours, 'dist'), { recursive: true });
  await cp(join(pkg, 'package.json'), join(ours, 'package.json'));
  await cp(new URL('programs', import.meta.url), folder, { recursive: true });
  /** @type {Record<string, string>} */
  const versions = { [OURS]: (await versionIn(folder, OURS)) ?? '', ...others };
  return { folder, names: Object.keys(versions), versions };
}

/** @param {string} folder */
async function isInstalled(folder) {
  const found = await Promise.all(Object.keys(others).map((name) => versionIn(folder, name)));
  return Object.values(others).every((version, index) => version === found[index]);
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
async function versionIn(folder, name) {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text).version;
}
