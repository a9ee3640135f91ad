import { aloneRows } from './kit/alone.js';
import { nodeRow, pageRow } from './kit/rows.js';

const packages = ['parcel@2.16.4'];
const templates = ['parcel'];
const build = (/** @type {string[]} */ ...args) => ['node_modules/parcel/lib/bin.js', 'build', '--no-cache', '--no-source-maps', ...args];

export const rows = [
  nodeRow({ subject: 'Parcel', way: 'CommonJS for Node.js', packages, templates, build: build('main.mjs', '--target', 'node'), output: 'out/main.js' }),
  ...aloneRows({ subject: 'Parcel', packages, templates, ending: '.js', build: (entry) => build(entry, '--target', 'node') }),
  pageRow({
    subject: 'Parcel',
    way: 'a page',
    packages,
    templates,
    build: build('index.html', '--target', 'page', '--public-url', './'),
  }),
];
