/**
 * Whether the runtime ties promises and timers to the request that made them, as Cloudflare Workers and edge functions do. A call that
 * waited there for what the call of another request began would be ended by the runtime.
 */
export declare function isolatesRequests(): boolean;
