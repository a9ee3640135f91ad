import { aloneRows } from './kit/alone.js';
import { nodeRow, pageRow } from './kit/rows.js';

const packages = ['webpack@5.112.2'];
const templates = ['webpack'];
const build = (/** @type {string[]} */ ...args) => ['build.mjs', 'webpack', ...args];

export const rows = [
  nodeRow({ subject: 'webpack', way: 'CommonJS for Node.js', packages, templates, build: build('node', './main.mjs', 'main.cjs'), output: 'out/main.cjs' }),
  ...aloneRows({
    subject: 'webpack',
    packages,
    templates,
    ending: '.cjs',
    build: (entry, output) => build('node', `./${entry}`, output.replace('out/', '')),
  }),
  pageRow({ subject: 'webpack', way: 'a page', packages, templates, build: build('web', './page.mjs', 'page.js') }),
];
