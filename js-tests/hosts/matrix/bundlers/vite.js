import { aloneRows } from './kit/alone.js';
import { nodeRow, pageRow } from './kit/rows.js';
import { visitServer } from './kit/chromium.js';
import { makeProject, versionOf } from './kit/project.js';

const packages = ['vite@8.3.8'];
const templates = ['browser', 'vite'];
const vite = 'node_modules/vite/bin/vite.js';

export const rows = [
  {
    subject: 'Vite',
    way: 'development server',
    async run(context) {
      const { folder, env, check } = await makeProject(context, { name: 'vite-dev', packages, templates });
      check(await visitServer(context, [vite, '--host', '127.0.0.1', '--port', '0'], { cwd: folder, env }));
      return { version: versionOf(packages[0]) };
    },
  },
  pageRow({ subject: 'Vite', way: 'a page', packages, templates, build: [vite, 'build', '--outDir', 'out', '--emptyOutDir'] }),
  nodeRow({
    subject: 'Vite',
    way: 'ESM for Node.js',
    packages,
    templates,
    build: [vite, 'build', '--ssr', 'main.mjs', '--minify', '--outDir', 'out', '--emptyOutDir'],
    output: 'out/main.mjs',
  }),
  ...aloneRows({
    subject: 'Vite',
    packages,
    templates,
    ending: '.mjs',
    build: (entry) => [vite, 'build', '--ssr', entry, '--minify', '--outDir', 'out', '--emptyOutDir'],
  }),
];
