/** Whether a value is a signal, of this realm or of another. */
export declare function isSignal(value: unknown): value is AbortSignal;
/** Aborts `controller` when `signal` aborts, or at once if it has. Returns what takes that back. */
export declare function relayAbort(signal: AbortSignal, controller: AbortController): () => void;
