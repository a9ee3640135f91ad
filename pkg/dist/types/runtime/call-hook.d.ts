/**
 * Calls a hook of the caller's, if the options have it. It is not awaited, and what it throws or rejects with is ignored: to watch a call
 * must not change it.
 */
export declare function callHook(options: any, name: string, event: string): void;
