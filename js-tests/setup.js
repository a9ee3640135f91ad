// Installs the npm packages that the demo (`--omit=dev`) or all of the work needs, where they are not there yet.
// It goes before everything else, so it uses nothing but what Node brings along.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `npm ci` in a folder of this checkout, unless its packages are there and as its lockfile says. */
export function install(folder = '.', { dev = true } = {}) {
  const path = join(root, folder);
  if (isInstalled(path, dev)) return;
  console.log(`Installing npm packages${folder === '.' ? '' : ` of ${folder}`} …`);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(dev ? [] : ['--omit=dev'])];
  const { status, error } = spawnSync('npm', args, { cwd: path, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (error !== undefined || status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${path}`);
}

function isInstalled(path, dev) {
  const mark = join(path, 'node_modules/.package-lock.json');
  if (!existsSync(mark) || statSync(mark).mtimeMs < statSync(join(path, 'package-lock.json')).mtimeMs) return false;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const wanted = Object.keys({ ...dependencies, ...(dev ? devDependencies : {}) });
  return wanted.every((name) => existsSync(join(path, 'node_modules', name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install('.', { dev: !process.argv.includes('--omit=dev') });
