import type { Given } from './given.js';
/** The token's payload; members that are undefined are left out of it. */
export type Claims = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** Checks the options that go into the payload. `now` is in milliseconds. */
export declare function readClaims(given: Given, now: number): Claims;
