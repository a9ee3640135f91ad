import { exec } from './exec.js';
import { Unavailable } from './unavailable.js';

/** @type {Promise<unknown>} */
let turn = Promise.resolve();

/**
 * The path of a program of Debian, whose package is installed where it is missing.
 * @param {string} program
 * @param {string} [name] the package's
 * @returns {Promise<string>}
 */
export function debianProgram(program, name = program) {
  // One after the other: apt-get locks its lists.
  const path = turn.then(async () => (await find(program)) ?? installed(program, name));
  turn = path.catch(() => {});
  return path;
}

/** @param {string} program */
async function find(program) {
  const { stdout } = await exec('sh', ['-c', `command -v ${program} || true`]);
  return stdout.trim() || undefined;
}

/**
 * @param {string} program
 * @param {string} name
 */
async function installed(program, name) {
  if ((await find('apt-get')) === undefined || process.getuid?.() !== 0) {
    throw new Unavailable(`${name} is not installed, and only root can install it, with apt-get`);
  }
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 280_000 };
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=200'];
  try {
    await exec('apt-get', [...apt, 'update'], options);
    await exec('apt-get', [...apt, 'install', '--yes', '--no-install-recommends', name], options);
  } catch (error) {
    throw new Unavailable(`apt-get could not install ${name}: ${error.message.trim().split('\n').at(-1)}`);
  }
  const path = await find(program);
  if (path === undefined) throw new Unavailable(`Debian's package ${name} has no ${program}`);
  return path;
}
