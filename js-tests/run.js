// `npm test`: everything that must hold before a change goes in, each step named and timed. The first failure ends it.
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from '../pkg/build/paths.js';
import { output, run } from '../pkg/build/run.js';
import { ensureToolchain } from '../pkg/build/tools.js';
import { scanned } from './secrets/scan.js';
import { install } from './setup.js';

const wasm32 = ['--target', 'wasm32-unknown-unknown', '--lib'];
const noWarnings = ['--', '--deny', 'warnings'];

await step('npm packages', () => {
  install('.');
  install('examples/piece');
});
await step('Rust toolchain', ensureToolchain);
await step('cargo fmt', () => run('cargo', ['fmt', '--check']));
await step('cargo clippy', () => run('cargo', ['clippy', '--locked', '--quiet', '--all-targets', ...noWarnings]));
await step('cargo clippy, wasm32', () => run('cargo', ['clippy', '--locked', '--quiet', ...wasm32, ...noWarnings]));
await step('cargo doc', () => run('cargo', ['doc', '--locked', '--quiet', '--no-deps'], { RUSTDOCFLAGS: '--deny warnings' }));
await step('cargo test', cargoTest);
for (const project of projects()) {
  await step(`tsc, ${project}`, () => run(process.execPath, ['node_modules/typescript/bin/tsc', '--project', project]));
}
await step('sizes', () => run(process.execPath, ['js-tests/package/sizes.js']));
await step('node --test', nodeTest);

/** Shows the time before and not after a step, so that the last lines are those of the last test runner. */
async function step(name, work) {
  console.log(`\n▶ ${name}, after ${(performance.now() / 1000).toFixed(1)} s`);
  try {
    await work();
  } catch (error) {
    console.log(`\n✖ ${name}: ${error.message}`);
    process.exit(1);
  }
}

function cargoTest() {
  // The same cases each time, in every property.
  process.env.PROPTEST_RNG_SEED ??= '1';
  const printed = output('cargo', ['test', '--locked', '--quiet']);
  console.log(printed);
  const passed = [...printed.matchAll(/^test result: ok\. (\d+) passed/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  if (passed === 0) throw new Error('it ran no test');
}

/** Every folder with a TypeScript project: the facade, the scripts and tests, and those of tests and examples that are strict or compile against a framework. */
function projects() {
  const others = filesIn('js-tests', 'examples').filter((path) => basename(path) === 'tsconfig.json');
  return ['pkg', 'pkg/src/command', '.', ...others.map((path) => dirname(path))];
}

/** Watched: no test may print a secret, nor make an error or ask for a URL that holds one. */
async function nodeTest() {
  const files = filesIn('js-tests').filter((path) => path.endsWith('.test.js'));
  if (files.length === 0) throw new Error('there are no test files');
  const watch = pathToFileURL(join(root, 'js-tests/secrets/watch.js')).href;
  const args = ['--import', watch, '--test', '--test-reporter=spec', '--test-concurrency=2', ...files];
  const { code, leaks } = await scanned(args, { cwd: root });
  if (code !== 0) throw new Error(`it ended with ${code}`);
  if (leaks.length > 0) throw new Error(`secrets were printed:\n${leaks.join('\n')}`);
}

/** By their paths from the root. */
function filesIn(...folders) {
  const paths = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)));
  return paths.filter((path) => !path.includes('node_modules')).sort();
}
