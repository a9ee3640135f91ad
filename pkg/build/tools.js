import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { tools } from './paths.js';
import { output, run } from './run.js';

const programs = { 'wasm-pack': '0.15.1', 'wasm-bindgen-cli': '0.2.130' };

/** Installs what a build needs besides npm's packages, and returns the folders of the programs. */
export function ensureTools() {
  ensureToolchain();
  ensureStdSource();
  return Object.entries(programs).map(([name, version]) => ensureProgram(name, version));
}

/** Installs what fuzzing needs besides, and returns the folder of the program. */
export function ensureFuzzer() {
  ensureToolchain();
  return ensureProgram('cargo-fuzz', '0.13.2');
}

/** Installs the toolchain of rust-toolchain.toml. Said outright, as rustup may be told not to install on its own. */
export function ensureToolchain() {
  // It would go before the pinned toolchain.
  delete process.env.RUSTUP_TOOLCHAIN;
  if (!answers('rustup', ['--version'])) throw new Error('Rust is missing: install it with rustup, see https://rustup.rs');
  if (!answers('rustc', ['--version'])) run('rustup', ['toolchain', 'install']);
  const target = 'wasm32-unknown-unknown';
  const installed = output('rustup', ['target', 'list', '--installed']).split(/\s+/);
  if (!installed.includes(target)) run('rustup', ['target', 'add', target]);
}

/** Installs the standard library's source, which a build compiles along. */
function ensureStdSource() {
  if (!/^rust-src/m.test(output('rustup', ['component', 'list', '--installed']))) run('rustup', ['component', 'add', 'rust-src']);
}

function answers(program, args) {
  try {
    output(program, args, { errors: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function ensureProgram(name, version) {
  const folder = join(tools, `${name}-${version}`);
  if (!existsSync(join(folder, 'bin'))) install(name, version, folder);
  return join(folder, 'bin');
}

/** Installs beside the final folder and renames, so that a broken install is never taken for a whole one. */
function install(name, version, folder) {
  console.log(`Installing ${name} ${version}, once for this machine: some minutes.`);
  mkdirSync(tools, { recursive: true });
  const fresh = mkdtempSync(join(tools, 'new-'));
  try {
    const target = join(fresh, 'target');
    run('cargo', ['install', '--quiet', `${name}@${version}`, '--root', fresh], { CARGO_TARGET_DIR: target });
    rmSync(target, { recursive: true, force: true });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(join(folder, 'bin'))) throw error;
  }
}
