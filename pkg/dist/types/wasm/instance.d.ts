import type { ErrorData } from '../api/types.js';
type Callable = (...args: any[]) => any;
/** The wrapped wasm-bindgen glue. */
export interface Glue {
    /** The functions that the WebAssembly imports. */
    imports(): WebAssembly.Imports;
    /** Binds the glue to an instance. */
    start(instance: {
        exports: WebAssembly.Exports;
    }, module: WebAssembly.Module): void;
    /** What the part exports. */
    readonly functions: Record<string, Callable>;
}
/** What the glue sees as, or instead of, globals of these names. */
export type Scope = Readonly<Record<string, unknown>>;
/**
 * One running copy of a part's WebAssembly.
 *
 * After a trap, or an exception thrown through it, its memory can no longer be trusted. Nothing runs in it then: every call in
 * flight is rejected, and late callbacks, such as timers, are no-ops.
 */
export declare class Instance {
    #private;
    broken: boolean;
    /** Who is told when it breaks. */
    readonly inFlight: Set<(data: ErrorData) => void>;
    /** `onBreak` ends what the host still does for it. */
    constructor(glue: Glue, onBreak: () => void);
    /** What the WebAssembly is to be instantiated with. */
    imports(): WebAssembly.Imports;
    /** Binds the instance made of it. */
    start({ exports }: WebAssembly.Instance, module: WebAssembly.Module): this;
    /** Calls an exported function; throws {@link ErrorData}. */
    run(name: string, ...args: unknown[]): unknown;
}
export {};
