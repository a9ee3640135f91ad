import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { exec } from './exec.js';

const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/**
 * Installs into a project of its own, from npm's cache where it can. No package's script is run.
 * @param {string} project
 * @param {string[]} packages tarballs, and packages with their exact versions
 * @param {{ signal?: AbortSignal }} [options]
 */
export async function install(project, packages, { signal } = {}) {
  const loose = packages.find((name) => !/\.tgz$|.@\d+\.\d+\.\d+(-[\w.]+)?$/.test(name));
  if (loose !== undefined) throw new Error(`${loose} has no exact version`);
  const manifest = join(project, 'package.json');
  await mkdir(project, { recursive: true });
  if (!existsSync(manifest)) await writeFile(manifest, JSON.stringify({ name: 'throw-away', private: true }));
  const args = ['install', ...quiet, '--ignore-scripts', '--prefer-offline', '--save-exact', ...packages];
  await exec('npm', args, { cwd: project, timeout: 300_000, ...(signal && { signal }) });
}

/** @type {Map<string, Promise<string>>} */
const nodes = new Map();

/**
 * The path of a Node of that version, from npm's package of its program alone.
 * @param {string} folder
 * @param {string} version
 */
export function nodeBinary(folder, version) {
  const known = nodes.get(version) ?? installNode(join(folder, `node-${version}`), version);
  nodes.set(version, known);
  return known;
}

/**
 * @param {string} folder
 * @param {string} version
 */
async function installNode(folder, version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  await install(folder, [`${name}@${version}`]);
  return join(folder, 'node_modules', name, 'bin', 'node');
}
