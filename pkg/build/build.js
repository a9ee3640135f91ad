// Makes pkg/dist from the sources, the same bytes on every machine.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bundle } from './bundle.js';
import { writeBytes } from './bytes.js';
import { compileCrate } from './crate.js';
import { wrapGlue } from './glue.js';
import { optimise } from './optimise.js';
import { dist, pkg, root } from './paths.js';
import { record, recordLines, sourcesHash } from './sources.js';
import { ensureTools } from './tools.js';
import { writeTypes } from './types.js';

// Taken first: a source that is edited during the build makes its result an old one.
const sources = sourcesHash();
const folder = compileCrate(ensureTools());
const { wasm, names } = optimise(join(folder, 'crate_bg.wasm'));
const glue = await wrapGlue(join(folder, 'crate.js'), names);

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'predefined-connection.wasm'), wasm);
await bundle({ glue, bytes: writeBytes(wasm) });
writeTypes();
// npm packs and shows what is in the package's own folder.
for (const name of ['LICENSE', 'README.md']) copyFileSync(join(root, name), join(pkg, name));
writeFileSync(record, recordLines(sources));
