import { nodeRow } from './kit/rows.js';

export const rows = [
  nodeRow({
    subject: 'esbuild',
    way: 'a piece as Activepieces bundles it',
    packages: ['esbuild@0.28.2'],
    templates: ['piece'],
    build: ['build.mjs'],
    output: 'out/main.js',
    required: true,
  }),
];
