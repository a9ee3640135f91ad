import { join } from 'node:path';

const VERSION = '2.9.6';

/** @type {import('../run.js').Row[]} */
export const rows = [
  {
    name: 'Deno',
    async run(context) {
      const project = await context.temp('deno');
      await context.install(project, [`deno@${VERSION}`]);
      const deno = join(project, 'node_modules', denoPackage(context), process.platform === 'win32' ? 'deno.exe' : 'deno');
      const { env, check } = await context.scenario(project);
      // Nothing but the network and the settings: no file is read.
      const args = ['run', '--quiet', '--no-prompt', '--allow-net=127.0.0.1', '--allow-env=MATRIX_SETTINGS', '--node-modules-dir=manual'];
      const { stdout } = await context.exec(deno, [...args, 'main.mjs'], { cwd: project, env: { ...env, DENO_DIR: join(project, 'cache'), DENO_NO_UPDATE_CHECK: '1' } });
      check(stdout);
      return { version: VERSION };
    },
  },
];

/** npm's package of the program alone: its script, which would link it into place, is not run. */
function denoPackage({ unavailable }) {
  const { platform, arch } = process;
  if (platform === 'linux') return `@deno/linux-${arch}-glibc`;
  if (platform === 'darwin' || platform === 'win32') return `@deno/${platform}-${arch}`;
  return unavailable(`there is no Deno for ${platform}`);
}
