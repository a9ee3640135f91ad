import type { Instance } from './instance.js';
type Input = WebAssembly.Module | BufferSource;
/** Loads the WebAssembly of one part: at the first call, and anew after it broke. */
export declare class Loader {
    #private;
    constructor(source: () => Input | Promise<Input>, create: () => Instance);
    /** The running instance. Throws or rejects with {@link ErrorData}. */
    instance(): Instance | Promise<Instance>;
}
export {};
