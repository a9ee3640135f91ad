import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const pkg = join(root, 'pkg');
export const dist = join(pkg, 'dist');

/** Where cargo compiles; the results of a build's steps stand beside. */
export const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');

/** Tools that are built from source once a machine, for all checkouts. */
export const tools = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'predefined-connection', 'tools');
