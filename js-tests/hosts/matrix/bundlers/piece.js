import { piecePartRow } from './kit/alone.js';
import { nodeRow } from './kit/rows.js';

const piece = {
  subject: 'esbuild',
  packages: ['esbuild@0.28.2'],
  templates: ['piece'],
  required: true,
};
const alone = { ...piece, ending: '.js', build: (/** @type {string} */ entry) => ['build.mjs', entry] };

export const rows = [
  nodeRow({ ...piece, way: 'a piece as Activepieces bundles it', build: ['build.mjs', 'main.mjs'], output: 'out/main.js' }),
  piecePartRow(alone, 'a piece as Activepieces bundles it, from the part `piece`'),
];
