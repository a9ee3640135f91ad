/**
 * `npm run fuzz`: gives the core inputs that grow from those in fuzz/corpus/, guided by the code that each reaches. See docs/fuzzing.md.
 *
 *   npm run fuzz -- [target …] [--seconds=20] [--seed=1] [--timeout=10]
 *
 * Without a target all of them run in turn, each for so many seconds. What they find is kept under target/fuzz/ and begun with the
 * next time. An input that fails, or takes longer than the timeout in seconds, ends its target and is left in fuzz/artifacts/. With
 * a seed the inputs grow in the same way each time.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';

import { root, target as targetFolder } from '../pkg/build/paths.js';
import { output, run } from '../pkg/build/run.js';
import { ensureFuzzer } from '../pkg/build/tools.js';

const all = ['answers', 'fingerprints', 'options'];

const { values: flags, positionals } = parseArgs({ allowPositionals: true, options: { seconds: text('20'), seed: text('0'), timeout: text('10') } });
const [seconds, seed, timeout] = [flags.seconds, flags.seed, flags.timeout].map(Number);
const chosen = positionals.length > 0 ? positionals : all;
const unknown = chosen.filter((target) => !all.includes(target));
if (unknown.length > 0 || !(isWhole(seconds) && seconds > 0 && isWhole(seed) && isWhole(timeout) && timeout > 0)) {
  console.error(`Usage: npm run fuzz -- [${all.join('|')}] [--seconds=20] [--seed=1] [--timeout=10]`);
  process.exit(1);
}

process.env.PATH = [ensureFuzzer(), process.env.PATH].join(delimiter);
const host = /^host: (.*)$/m.exec(output('rustc', ['-vV']))?.[1] ?? '';
const built = join(targetFolder, 'fuzz', 'build');
// The crate has no unsafe code, so that a sanitizer would find nothing and would need an unstable toolchain.
run('cargo', ['fuzz', 'build', '--sanitizer=none', `--target=${host}`, `--target-dir=${built}`]);

const rows = {};
for (const target of chosen) {
  try {
    rows[target] = await fuzz(target);
  } catch (error) {
    console.error(`✖ ${target}: ${error.message}`);
    process.exitCode = 1;
  }
}
console.table(rows);

/** @param {string} usual */
function text(usual) {
  return /** @type {const} */ ({ type: 'string', default: usual });
}

/** @param {number} number */
function isWhole(number) {
  return Number.isInteger(number) && number >= 0;
}

/** @param {string} target */
async function fuzz(target) {
  const [found, artifacts] = [join(targetFolder, 'fuzz', 'found', target), join(root, 'fuzz', 'artifacts', target)];
  for (const folder of [found, artifacts]) mkdirSync(folder, { recursive: true });
  const words = join(root, 'fuzz', `${target}.dict`);
  const printed = await printedBy(join(built, host, 'release', target), [
    found,
    join(root, 'fuzz', 'corpus', target),
    `-artifact_prefix=${artifacts}/`,
    `-max_total_time=${seconds}`,
    '-max_len=4096',
    '-rss_limit_mb=1024',
    `-timeout=${timeout}`,
    // 0: another one each time.
    `-seed=${seed}`,
    '-print_final_stats=1',
    ...(existsSync(words) ? [`-dict=${words}`] : []),
  ]);
  const runs = Number(/^stat::number_of_executed_units: (\d+)$/m.exec(printed)?.[1] ?? 0);
  const [, edges, features, inputs] = [...printed.matchAll(/ cov: (\d+) ft: (\d+) corp: (\d+)/g)].at(-1) ?? [];
  if (runs === 0 || edges === undefined) throw new Error(`${target} ran nothing:\n${printed}`);
  return { runs, 'runs/s': Math.round(runs / seconds), edges: Number(edges), features: Number(features), inputs: Number(inputs) };
}

/**
 * What a program prints; where it fails that is shown, but for the lines about its progress.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<string>}
 */
function printedBy(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (printed += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(printed);
      console.error(printed.replace(/^#\d.*\n/gm, ''));
      reject(new Error(`${program} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}
