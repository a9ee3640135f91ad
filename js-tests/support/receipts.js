/**
 * Whether the package keeps receipts: tests of them are skipped, with this reason, for one that does not yet.
 */
import { readFileSync } from 'node:fs';

const declarations = readFileSync(new URL('../../pkg/dist/index.d.cts', import.meta.url), 'utf8');

export const WITH_RECEIPTS = { skip: /^ +readonly receipts\?:/m.test(declarations) ? false : 'this package keeps no receipts yet' };
