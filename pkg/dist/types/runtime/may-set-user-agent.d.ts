/**
 * Whether the header `user-agent` may be set: in Node, Bun, Deno, workerd and edge functions. A browser ignores it, or asks the server
 * first whether it is allowed, and the call would fail.
 */
export declare function maySetUserAgent(): boolean;
