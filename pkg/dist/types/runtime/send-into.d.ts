import type { Ended, Timers } from './limited.js';
/** Takes the next bytes of a body. */
export type Sink = (bytes: Uint8Array) => void;
/** Reads by GET, and hands the body of a good answer to `sink` as it comes: what a list holds is never there as a whole. */
export declare function sendInto(timers: Timers, sink: Sink, given: unknown, signal: AbortSignal | undefined, limit: number, url: string, headers: string): Promise<Ended>;
