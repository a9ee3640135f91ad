/**
 * Compiles and runs the code blocks of a document, as its reader would.
 *
 * @import { TestContext } from 'node:test'
 *
 * @typedef {{ code: string, line: number }} Block
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transform } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the packages are that examples import: this one, the pieces framework and Node's types. */
const packages = {
  'predefined-connection': 'pkg',
  '@types/node': 'node_modules/@types/node',
  '@activepieces': 'examples/piece/node_modules/@activepieces',
};

/**
 * A folder in which these packages are found, and those that are named.
 * @param {TestContext} t
 * @param {string[]} [others] from the checkout's node_modules
 */
export function makeFolder(t, others = []) {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const places = { ...packages, ...Object.fromEntries(others.map((name) => [name, `node_modules/${name}`])) };
  for (const [name, place] of Object.entries(places)) {
    if (!existsSync(join(root, place))) throw new Error(`${place} is not there`);
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, place), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

/**
 * What the compiler says, in its strict mode.
 * @param {string} folder
 * @param {Block[]} blocks
 * @param {{ prelude?: string }} [options] declarations of what the blocks use and do not declare
 */
export function compileBlocks(folder, blocks, { prelude = '' } = {}) {
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    noEmit: true,
    types: ['node'],
    // The declarations of the framework's own dependencies are not clean.
    skipLibCheck: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  writeFileSync(join(folder, 'prelude.d.ts'), `${prelude}export {};\n`);
  for (const { line, code } of blocks) writeFileSync(join(folder, `line-${line}.ts`), code);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8', cwd: folder });
  return { stdout, status };
}

/**
 * Runs a block as a program of its own.
 * @param {string} folder
 * @param {string} code
 * @param {{ prelude?: string, env?: Record<string, string> }} [options] `prelude`: a module of the folder that runs before
 */
export async function runBlock(folder, code, { prelude, env } = {}) {
  const { code: script } = await transform(code, { loader: 'ts', format: 'esm', target: 'node20' });
  writeFileSync(join(folder, 'example.mjs'), script);
  const before = prelude === undefined ? [] : ['--import', pathToFileURL(join(folder, prelude)).href];
  // A test within a test would report to it.
  const { NODE_TEST_CONTEXT, ...own } = process.env;
  const child = spawn(process.execPath, [...before, join(folder, 'example.mjs')], { cwd: folder, env: { ...own, ...env } });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, status };
}

/**
 * Beside each call of console.log stands what it prints.
 * @param {string} code
 */
export function promisedOutput(code) {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => output);
}
