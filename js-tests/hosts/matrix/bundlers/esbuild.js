import { aloneRows } from './kit/alone.js';
import { nodeRow, pageRow } from './kit/rows.js';

const packages = ['esbuild@0.28.2'];
const build = (/** @type {string[]} */ ...args) => ['node_modules/esbuild/bin/esbuild', '--bundle', '--minify', ...args];

export const rows = [
  nodeRow({
    subject: 'esbuild',
    way: 'ESM for Node.js',
    packages,
    build: build('main.mjs', '--platform=node', '--format=esm', '--outfile=out/main.mjs'),
    output: 'out/main.mjs',
    required: true,
  }),
  nodeRow({
    subject: 'esbuild',
    way: 'CommonJS for Node.js',
    packages,
    build: build('main.cjs', '--platform=node', '--format=cjs', '--outfile=out/main.cjs'),
    output: 'out/main.cjs',
    required: true,
  }),
  ...aloneRows({
    subject: 'esbuild',
    packages,
    ending: '.mjs',
    build: (entry, output) => build(entry, '--platform=node', '--format=esm', `--outfile=${output}`),
    required: true,
  }),
  pageRow({ subject: 'esbuild', way: 'a page', packages, build: build('page.mjs', '--format=esm', '--outfile=out/page.js') }),
];
