// The command: one file that bundles what it uses, and asks for the package itself by its name.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { build } from 'esbuild';

import { pkg, root } from './paths.js';

/**
 * Writes the command, and the licences of what is bundled in it.
 * @param {string} folder
 */
export async function bundleCommand(folder) {
  const { metafile } = await build({
    entryPoints: [join(pkg, 'src/entry/command.ts')],
    outfile: join(folder, 'command.cjs'),
    absWorkingDir: root,
    platform: 'node',
    // CommonJS starts a dozen milliseconds before a module does.
    format: 'cjs',
    target: 'node20',
    external: ['predefined-connection', 'predefined-connection/*'],
    banner: { js: '#!/usr/bin/env node' },
    bundle: true,
    minify: true,
    charset: 'ascii',
    metafile: true,
    lineLimit: 160,
    legalComments: 'none',
  });
  writeFileSync(join(folder, 'command.licenses.txt'), licences(Object.keys(metafile.inputs)));
}

/** @param {string[]} inputs paths of sources */
function licences(inputs) {
  const packages = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.split(sep).join('/')) ?? []));
  const texts = [...packages].sort().map((folder) => licence(join(root, folder)));
  return `The command predefined-connection bundles these packages.\n\n${texts.join('\n')}`;
}

/** @param {string} folder of a package */
function licence(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const head = `${name} ${version}, ${license}\n`;
  const text = ['LICENSE', 'LICENSE.md', 'license', 'LICENCE'].map((file) => read(join(folder, file))).find((found) => found !== undefined);
  if (text !== undefined) return `${head}\n${text.trim()}\n`;
  // A package whose archive has no text of its licence.
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  if (license !== 'MIT') throw new Error(`${name} has no licence text`);
  return `${head}\n${mit(holder)}`;
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} holder */
function mit(holder) {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  return `MIT License\n\nCopyright (c) ${holder}\n\n${own.slice(own.indexOf('Permission is hereby granted')).trim()}\n`;
}
