import { nodeRow } from './kit/rows.js';

export const rows = [
  nodeRow({
    name: 'The piece bundle, as Activepieces makes it with esbuild',
    packages: ['esbuild@0.28.2'],
    templates: ['piece'],
    build: ['build.mjs'],
    output: 'out/main.js',
  }),
];
