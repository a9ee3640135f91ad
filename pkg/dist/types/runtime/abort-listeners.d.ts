/** Calls `listener` when `signal` aborts. Returns what takes it back. */
export declare function onAbort(signal: AbortSignal, listener: () => void): () => void;
