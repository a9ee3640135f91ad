import type { Given } from './given.js';
/** The signing key's id. The server knows no id with a blank, and would quote it in an error that others may read. */
export declare function readKeyId(given: Given): string;
