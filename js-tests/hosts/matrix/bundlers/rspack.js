import { aloneRows } from './kit/alone.js';
import { nodeRow, pageRow } from './kit/rows.js';

const packages = ['@rspack/core@2.3.2'];
const templates = ['webpack'];
const build = (/** @type {string[]} */ ...args) => ['build.mjs', '@rspack/core', ...args];

export const rows = [
  nodeRow({ subject: 'Rspack', way: 'CommonJS for Node.js', packages, templates, build: build('node', './main.mjs', 'main.cjs'), output: 'out/main.cjs' }),
  ...aloneRows({
    subject: 'Rspack',
    packages,
    templates,
    ending: '.cjs',
    build: (entry, output) => build('node', `./${entry}`, output.replace('out/', '')),
  }),
  pageRow({ subject: 'Rspack', way: 'a page', packages, templates, build: build('web', './page.mjs', 'page.js') }),
];
