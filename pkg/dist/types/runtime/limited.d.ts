/** How a wait ended, in the numbers of the crate's `wasm::host`. */
export declare const DONE = 0;
export declare const FAILED = 1;
export declare const TIMED_OUT = 2;
export declare const ABORTED = 3;
/** How a wait ended. `value` is what was waited for, or what was thrown. */
export interface Ended {
    readonly how: number;
    readonly value?: unknown;
}
/** Timers that can be taken back together. A process would wait for pending ones. */
export declare class Timers {
    #private;
    set(callback: () => void, milliseconds: number): unknown;
    clear(timer: any): void;
    clearAll(): void;
}
/** A wait that can be given up: it then ends as if the caller had aborted, and its timer is taken back. */
export interface Limited {
    readonly ended: Promise<Ended>;
    cancel(): void;
}
/**
 * Waits for what `start` gives, but for no more than so many milliseconds and not past the caller's abort. It need not know of either:
 * a `fetch` that ignores its signal is left behind. The promise never rejects.
 */
export declare function limited(timers: Timers, signal: AbortSignal | undefined, milliseconds: number, start: () => unknown): Limited;
