// Makes pkg/dist from the sources, the same bytes on every machine. It builds in a folder beside and swaps that in at the end.
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bundle } from './bundle.js';
import { bundleCommand } from './command.js';
import { compileCrate } from './crate.js';
import { wrapGlue } from './glue.js';
import { optimise } from './optimise.js';
import { parts } from './parts.js';
import { dist, pkg, root, target } from './paths.js';
import { record, recordLines, sourcesHash } from './sources.js';
import { ensureTools } from './tools.js';
import { writeTypes } from './types.js';

// Taken first: a source that is edited during the build makes its result an old one.
const sources = sourcesHash();
const tools = ensureTools();
const staging = join(target, 'dist');
rmSync(staging, { recursive: true, force: true });
mkdirSync(staging, { recursive: true });

const compiled = [];
for (const part of parts) {
  const folder = compileCrate(part, tools);
  const { wasm, names } = optimise(join(folder, 'crate_bg.wasm'), part);
  writeFileSync(join(staging, `${part.name}.wasm`), wasm);
  compiled.push({ ...part, wasm, glue: await wrapGlue(join(folder, 'crate.js'), names) });
}
await bundle(staging, compiled);
await bundleCommand(staging);
writeTypes(staging);

rmSync(dist, { recursive: true, force: true });
renameSync(staging, dist);
// npm packs and shows what is in the package's own folder.
for (const name of ['CHANGELOG.md', 'LICENSE', 'README.md']) copyFileSync(join(root, name), join(pkg, name));
writeFileSync(record, recordLines(sources));
