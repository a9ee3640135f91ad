import { existsSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '1.4.5';

export const rows = [row('ESM', 'main.mjs'), row('CommonJS', 'main.cjs')];

/**
 * @param {string} way
 * @param {string} program
 * @returns {import('../run.js').Row}
 */
function row(way, program) {
  return {
    subject: 'Bun',
    way,
    async run(context) {
      const project = await context.temp('bun');
      await context.install(project, [`bun@${VERSION}`]);
      const bun = binary(project) ?? context.unavailable(`npm has no Bun for ${process.platform}`);
      const { env, check } = await context.scenario(project);
      check((await context.exec(bun, [program], { cwd: project, env: { ...env, DO_NOT_TRACK: '1' } })).stdout);
      return { version: (await context.exec(bun, ['--version'])).stdout.trim() };
    },
  };
}

/**
 * npm's package of the program alone: the script of `bun`, which would link it into place, is not run.
 * @param {string} project
 */
function binary(project) {
  const { platform, arch } = process;
  const name = `bun-${platform === 'win32' ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}`;
  const paths = ['bun', 'bun.exe'].map((file) => join(project, 'node_modules/@oven', name, 'bin', file));
  return paths.find((path) => existsSync(path));
}
