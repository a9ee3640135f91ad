import { type Ended, type Timers } from './limited.js';
/** Sends a request by the caller's `fetch`, or the global one, and reads the answer; the value is `undefined` where that is no `Response`. */
export declare function send(timers: Timers, given: unknown, signal: AbortSignal | undefined, limit: number, method: string, url: string, headers: string, body: string | undefined): Promise<Ended>;
