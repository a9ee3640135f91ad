import type { Instance } from './instance.js';
/** Calls an exported function that returns a promise; rejects with `ErrorData`. */
export declare function call(instance: Instance, name: string, ...args: unknown[]): Promise<unknown>;
