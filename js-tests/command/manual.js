// Writes docs/command.md from the texts that `--help` shows: node js-tests/command/manual.js
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../pkg/build/paths.js';
import { bundled } from './sources.js';

const { manual } = await import(await bundled('manual'));
writeFileSync(join(root, 'docs/command.md'), manual());
