import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { TookTooLong, exec } from './exec.js';
import { Unavailable } from './unavailable.js';

/**
 * What npm says when it has no network, or one that breaks, or the registry refuses it. That there is no such package is no trouble
 * of the network: all versions are pinned.
 */
const NOT_GIVEN =
  /npm (?:error|ERR!) code (E40[13]|E429|E5\d\d|ENOTFOUND|EAI_AGAIN|ECONN\w+|E\w*TIMEDOUT|ERR_SOCKET_TIMEOUT|E(?:HOST|NET)UNREACH|EPIPE|EINTEGRITY)\b/;
const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/**
 * Installs into a project of its own, from npm's cache where it can. No package's script is run. What the registry does not give,
 * or not in time, is not available.
 * @param {string} project
 * @param {string[]} packages tarballs, and packages with their exact versions
 * @param {{ signal?: AbortSignal, timeout?: number }} [options]
 */
export async function install(project, packages, { signal, timeout = 280_000 } = {}) {
  const loose = packages.find((name) => !/\.tgz$|.@\d+\.\d+\.\d+(-[\w.]+)?$/.test(name));
  if (loose !== undefined) throw new Error(`${loose} has no exact version`);
  const manifest = join(project, 'package.json');
  await mkdir(project, { recursive: true });
  if (!existsSync(manifest)) await writeFile(manifest, JSON.stringify({ name: 'throw-away', private: true }));
  const args = ['install', ...quiet, '--ignore-scripts', '--prefer-offline', '--save-exact', ...packages];
  try {
    await exec('npm', args, { cwd: project, timeout, ...(signal && { signal }) });
  } catch (error) {
    const code = error instanceof TookTooLong ? 'it took too long' : notGiven(error.message);
    if (code === undefined) throw error;
    const wanted = packages.filter((name) => !name.endsWith('.tgz'));
    throw new Unavailable(`npm did not give ${wanted.join(', ')}: ${code}`);
  }
}

/**
 * The code with which npm says that it is not to blame, nor what was asked of it.
 * @param {string} said
 */
export function notGiven(said) {
  return NOT_GIVEN.exec(said)?.[1];
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
