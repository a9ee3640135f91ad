import { aloneRows } from './kit/alone.js';
import { nodeRow, pageRow } from './kit/rows.js';

const packages = ['rollup@4.68.7', '@rollup/plugin-node-resolve@16.0.3', '@rollup/plugin-terser@1.0.2'];
const templates = ['rollup'];
const build = (/** @type {string[]} */ ...args) => ['node_modules/rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', ...args];

export const rows = [
  nodeRow({
    subject: 'Rollup',
    way: 'ESM for Node.js',
    packages,
    templates,
    build: build('--input', 'main.mjs', '--format', 'es', '--file', 'out/main.mjs'),
    output: 'out/main.mjs',
  }),
  nodeRow({
    subject: 'Rollup',
    way: 'CommonJS for Node.js',
    packages,
    templates,
    build: build('--input', 'main.mjs', '--format', 'cjs', '--file', 'out/main.cjs'),
    output: 'out/main.cjs',
  }),
  ...aloneRows({
    subject: 'Rollup',
    packages,
    templates,
    ending: '.mjs',
    build: (entry, output) => build('--input', entry, '--format', 'es', '--file', output),
  }),
  pageRow({
    subject: 'Rollup',
    way: 'a page',
    packages,
    templates,
    build: build('--input', 'page.mjs', '--format', 'es', '--file', 'out/page.js'),
  }),
];
