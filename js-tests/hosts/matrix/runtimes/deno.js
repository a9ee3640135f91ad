import { join } from 'node:path';

const VERSION = '2.9.6';

export const rows = [row('ESM', 'main.mjs'), row('CommonJS', 'main.cjs', ['--allow-read=.'])];

/**
 * @param {string} way
 * @param {string} program
 * @param {string[]} [allowed] more than the network and the settings
 * @returns {import('../run.js').Row}
 */
function row(way, program, allowed = []) {
  return {
    subject: 'Deno',
    way,
    async run(context) {
      const project = await context.temp('deno');
      await context.install(project, [`deno@${VERSION}`]);
      const deno = join(project, 'node_modules', denoPackage(context), process.platform === 'win32' ? 'deno.exe' : 'deno');
      const { env, check } = await context.scenario(project);
      const permissions = ['--no-prompt', '--allow-net=127.0.0.1', '--allow-env=MATRIX_SETTINGS', ...allowed];
      const { stdout } = await context.exec(deno, ['run', '--quiet', '--node-modules-dir=manual', ...permissions, program], {
        cwd: project,
        env: { ...env, DENO_DIR: join(project, 'cache'), DENO_NO_UPDATE_CHECK: '1' },
      });
      check(stdout);
      return { version: VERSION };
    },
  };
}

/**
 * npm's package of the program alone: the script of `deno`, which would link it into place, is not run.
 * @param {import('../run.js').Context} context
 */
function denoPackage({ unavailable }) {
  const { platform, arch } = process;
  if (platform === 'linux') return `@deno/linux-${arch}-glibc`;
  if (platform === 'darwin' || platform === 'win32') return `@deno/${platform}-${arch}`;
  return unavailable(`there is no Deno for ${platform}`);
}
