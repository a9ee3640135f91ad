// `npm test`: everything that must hold before a change goes in, each step named and timed. The first failure ends it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { install } from './setup.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const wasm32 = ['--target', 'wasm32-unknown-unknown', '--lib'];
const noWarnings = ['--', '--deny', 'warnings'];

await step('npm packages', () => {
  install('.');
  install('js-tests/piece');
});
await step('Rust toolchain', async () => (await import('../pkg/build/tools.js')).ensureToolchain());
await step('cargo fmt', () => run('cargo', ['fmt', '--check']));
await step('cargo clippy', () => run('cargo', ['clippy', '--locked', '--quiet', '--all-targets', ...noWarnings]));
await step('cargo clippy, wasm32', () => run('cargo', ['clippy', '--locked', '--quiet', ...wasm32, ...noWarnings]));
await step('cargo doc', () => run('cargo', ['doc', '--locked', '--quiet', '--no-deps'], { RUSTDOCFLAGS: '--deny warnings' }));
await step('cargo test', cargoTest);
for (const project of ['pkg', '.', 'js-tests/types', 'js-tests/piece']) await step(`tsc, ${project}`, () => compile(project));
await step('sizes', () => run(process.execPath, ['js-tests/sizes.js']));
await step('node --test', nodeTest);

async function step(name, work) {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    console.log(`\n✖ ${name}: ${error.message}`);
    process.exit(1);
  }
  console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function run(program, args, env = {}, stdout = 'inherit') {
  const options = { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', stdout, 'inherit'], encoding: 'utf8', maxBuffer: 1 << 28 };
  const result = spawnSync(program, args, options);
  if (stdout === 'pipe') process.stdout.write(result.stdout ?? '');
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) throw new Error(`\`${[program, ...args].join(' ')}\` ended with ${result.signal ?? result.status}`);
  return result.stdout;
}

function cargoTest() {
  const printed = run('cargo', ['test', '--locked', '--quiet'], {}, 'pipe');
  const passed = [...printed.matchAll(/^test result: ok\. (\d+) passed/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  if (passed === 0) throw new Error('it ran no test');
}

function compile(project) {
  if (!existsSync(join(root, project, 'tsconfig.json'))) throw new Error('there is no tsconfig.json');
  run(process.execPath, ['node_modules/typescript/bin/tsc', '--project', project]);
}

function nodeTest() {
  const files = readdirSync(join(root, 'js-tests'), { recursive: true })
    .filter((path) => path.endsWith('.test.js') && !path.includes('node_modules'))
    .map((path) => join('js-tests', path))
    .sort();
  if (files.length === 0) throw new Error('there are no test files');
  run(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files]);
}
