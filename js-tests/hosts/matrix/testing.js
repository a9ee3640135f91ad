import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { transform } from 'esbuild';

import { codeBlocks } from '../../support/markdown.js';

/**
 * Puts the block of docs/testing.md of that kind into a throw-away project.
 * @param {string} project
 * @param {string} info what stands after the block's fence
 * @param {string} name
 */
export async function addBlock(project, info, name) {
  const page = await readFile(new URL('../../../docs/testing.md', import.meta.url), 'utf8');
  const block = codeBlocks(page).find((candidate) => candidate.info === info);
  if (block === undefined) throw new Error(`docs/testing.md has no block of ${info}`);
  const code = info.startsWith('ts') && !name.endsWith('.ts') ? (await transform(block.code, { loader: 'ts' })).code : block.code;
  await writeFile(join(project, name), code);
}
