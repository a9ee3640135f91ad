// Prints what the package weighs, and fails where that is more than its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = { 'index.mjs': 36, 'index.cjs': 36, 'predefined-connection.wasm': 28, 'slim.mjs': undefined, 'workerd.mjs': undefined };

const rows = Object.entries(budgets).map(([file, budget = Infinity]) => {
  const bytes = readFileSync(new URL(`../pkg/dist/${file}`, import.meta.url));
  const packed = gzipSync(bytes, { level: 9 }).length;
  return { file, KB: kilobytes(bytes.length), 'KB, gzip -9': kilobytes(packed), budget: budget === Infinity ? 'none' : budget, met: packed <= budget * 1024 };
});
console.table(Object.fromEntries(rows.map(({ file, ...row }) => [file, row])));

if (rows.some(({ met }) => !met)) {
  console.error('The package is over its budget.');
  process.exit(1);
}

function kilobytes(bytes) {
  return Number((bytes / 1024).toFixed(1));
}
