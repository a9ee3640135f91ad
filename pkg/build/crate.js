import { rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { target } from './paths.js';
import { output, run } from './run.js';

// None of these options is stable yet, which the pinned toolchain makes up for. What each saves of a part is in docs/size.md.
//
// The standard library is compiled along, without the texts that a panic would print: the facade tells a trap all the same.
const ownStd = ['-Zbuild-std=std,panic_abort', '-Zbuild-std-features=optimize_for_size'];
const withoutPanicTexts = ['-Zunstable-options', '-Cpanic=immediate-abort', '-Zlocation-detail=none', '-Zfmt-debug=none'];

/**
 * Compiles the crate for a part; returns the folder with wasm-bindgen's glue and the WebAssembly.
 * @param {import('./parts.js').Part} part
 * @param {string[]} programFolders
 */
export function compileCrate({ name, optLevel }, programFolders) {
  const folder = join(target, 'wasm-pack', name);
  rmSync(folder, { recursive: true, force: true });
  const flags = ['--release', '--target', 'web', '--mode', 'no-install', '--no-pack', '--no-typescript', '--no-gitignore'];
  const features = ['--no-default-features', '--features', name];
  run('wasm-pack', ['build', ...flags, '--out-dir', folder, '--out-name', 'crate', '.', '--locked', ...features, ...ownStd], {
    ...changingVariables(),
    RUSTC_BOOTSTRAP: '1',
    CARGO_ENCODED_RUSTFLAGS: [...withoutPanicTexts, ...remapFlags()].join('\x1f'),
    CARGO_PROFILE_RELEASE_OPT_LEVEL: optLevel,
    CARGO_TARGET_DIR: target,
    PATH: [...programFolders, process.env.PATH].join(delimiter),
  });
  return folder;
}

/** The variables that change what cargo and rustc produce, each taken back. */
function changingVariables() {
  const changing = /^(RUSTC?(_|$)|RUSTFLAGS$|CARGO_(BUILD_|PROFILE_|INCREMENTAL|TARGET_[A-Z0-9_]+_))/;
  return Object.fromEntries(Object.keys(process.env).filter((name) => changing.test(name)).map((name) => [name, undefined]));
}

/** Panic messages hold source paths: names that are the same on every machine take their place. */
function remapFlags() {
  const commit = /^commit-hash: (\w+)$/m.exec(output('rustc', ['-vV']))?.[1];
  const sysroot = output('rustc', ['--print', 'sysroot']).trim();
  const { packages } = JSON.parse(output('cargo', ['metadata', '--format-version', '1', '--locked']));
  const remaps = [
    ...packages.map(({ name, version, manifest_path }) => [dirname(manifest_path), `/crates/${name}-${version}`]),
    [join(sysroot, 'lib/rustlib/src/rust'), `/rustc/${commit}`],
  ];
  return remaps.map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}
