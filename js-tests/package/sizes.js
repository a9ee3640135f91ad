// Prints what of the package a bundler keeps, and fails where that is more than its budget.
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { root } from '../../pkg/build/paths.js';
import { kilobytes, weigh } from '../support/weight.js';

/** What a backend's login loads: all that the part `backend` holds. */
const LOGIN = 'provisionConnection, removeConnection, connectionKey, isPredefinedConnectionError, PredefinedConnectionError';

/**
 * What a program uses, and in KB of 1024 bytes after gzip -9: what it may cost, and what is aimed at.
 *
 * @type {{ name: string, program: string, limit?: number, aim?: number }[]}
 */
const budgets = [
  { name: 'piece', program: `export * from 'predefined-connection/piece';`, limit: 16, aim: 13 },
  { name: 'backend', program: `export { ${LOGIN} } from 'predefined-connection/backend';`, limit: 85, aim: 50 },
  { name: 'fleet', program: `export * from 'predefined-connection/fleet';` },
  { name: 'embed', program: `export { createEmbedToken } from 'predefined-connection/embed';` },
  { name: 'all', program: `export * from 'predefined-connection';` },
  { name: 'errors', program: `export { isPredefinedConnectionError } from 'predefined-connection';`, limit: 1 },
];

/** What is kept of the package, and what that weighs. */
export const sizes = await Promise.all(budgets.map(async (budget) => ({ ...budget, ...weigh(await bundled(budget.program)) })));

/**
 * What esbuild makes of a program and of what it uses of the package.
 * @param {string} contents
 */
export async function bundled(contents) {
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', platform: 'neutral', write: false, logLevel: 'error' });
  return outputFiles[0].contents;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = sizes.map(({ name, limit, aim = limit, bytes, packed }) => ({
    name,
    row: { KB: Number(kilobytes(bytes)), 'gzip -9': Number(kilobytes(packed)), limit, aim, 'in limit': limit === undefined || packed <= limit * 1024 },
  }));
  console.table(Object.fromEntries(rows.map(({ name, row }) => [name, row])));
  const over = rows.filter(({ row }) => !row['in limit']).map(({ name }) => name);
  if (over.length > 0) {
    console.error(`Over the limit: ${over.join(', ')}.`);
    process.exit(1);
  }
}
