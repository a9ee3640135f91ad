import type { Loader } from './loader.js';
/** Calls a function of a part that returns a promise; rejects with `ErrorData`. */
export declare function call(part: Loader, name: string, ...args: unknown[]): Promise<unknown>;
