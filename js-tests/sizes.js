// Prints what the package weighs, and fails where that is more than its limit.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { kilobytes, weigh } from './support/weight.js';

// In KB of 1024 bytes after gzip -9: what must not be passed, and what is aimed at (docs/size.md says what stands in the way).
const budgets = [
  { file: 'index.mjs', limit: 53, aim: 36 },
  { file: 'index.cjs', limit: 53, aim: 36 },
  { file: 'predefined-connection.wasm', limit: 48, aim: 28 },
  { file: 'slim.mjs', limit: 4.5 },
  { file: 'workerd.mjs', limit: 4.5 },
];

/** The files of pkg/dist that have a limit, and what they weigh. */
export const sizes = budgets.map((budget) => ({ ...budget, ...weigh(readFileSync(new URL(`../pkg/dist/${budget.file}`, import.meta.url))) }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = sizes.map(({ file, limit, aim = limit, ...weight }) => {
    const [KB, packed] = [weight.bytes, weight.packed].map((bytes) => Number(kilobytes(bytes)));
    return [file, { KB, 'gzip -9': packed, limit, aim, 'in limit': packed <= limit }];
  });
  console.table(Object.fromEntries(rows));
  if (rows.some(([, row]) => !row['in limit'])) {
    console.error('The package is over its limit.');
    process.exit(1);
  }
}
