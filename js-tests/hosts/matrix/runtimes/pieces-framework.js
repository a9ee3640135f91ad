import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { root } from '../../../../pkg/build/paths.js';

/** @import { Row } from '../run.js' */

/**
 * All versions on npm from the first that is supported, each with the `@activepieces/shared` that it asks for. That of 0.17.0 was never
 * published: the next one stands in.
 */
const versions = {
  '0.17.0': '0.20.1',
  '0.20.1': '0.20.1',
  '0.20.2': '0.25.2',
  '0.25.4': '0.37.0',
  '0.27.2': '0.60.0',
  '0.30.0': '0.86.0',
  '0.32.0': '0.95.1',
};

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', '--target', 'es2022', '--module', 'node16'];
const nodeTypes = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];

/** @type {Row[]} */
export const rows = Object.entries(versions).map(([version, shared]) => ({
  subject: 'Pieces framework',
  release: version,
  way: 'types',
  async run(context) {
    const folder = await context.temp(`framework ${version}`);
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, overrides: { '@activepieces/shared': shared } }));
    await context.install(folder, [`@activepieces/pieces-framework@${version}`]);
    const older = await readFile(new URL('../frameworks/older.ts', import.meta.url), 'utf8');
    await writeFile(join(folder, 'piece.ts'), version < '0.25' ? older : current(older));
    await context.exec(process.execPath, [tsc, ...options, ...nodeTypes, 'piece.ts'], { cwd: folder });
    return { version };
  },
}));

/**
 * The same piece for a framework from 0.25 on.
 * @param {string} older
 */
function current(older) {
  const withAuth = older.replaceAll(/( +)refreshers: .*\n/g, '$&$1auth: undefined,\n');
  const value = 'CustomAuthValue<{ base_url: string }>';
  const typed = withAuth.replace(value, 'AppConnectionValueForAuthProperty<typeof auth>').replace('type CustomAuthValue, ', '');
  return typed.replace('import { createAction', 'import { type AppConnectionValueForAuthProperty, createAction');
}
