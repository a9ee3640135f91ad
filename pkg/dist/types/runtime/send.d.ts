import { type Ended, type Timers } from './limited.js';
/** An answer whose body was read, as the crate's `wasm::host` reads it. */
export interface Answer {
    readonly status: number;
    /** Whether a redirect was followed, although it was asked not to be. */
    readonly redirected: boolean;
    readonly url: string;
    /** The body's JSON, `null` where it is empty; `undefined` where it is none. */
    readonly json: unknown;
    readonly isHtml: boolean;
    header(name: string): string | undefined;
}
/** Sends a request by the caller's `fetch`, or the global one, and reads the answer; the value is `undefined` where that is no `Response`. */
export declare function send(timers: Timers, given: unknown, signal: AbortSignal | undefined, limit: number, method: string, url: string, headers: string, body: string | undefined): Promise<Ended>;
/** Sends a request, and reads its answer by `read`, for which nobody waits any more once `ended` has fired. */
export declare function exchange(timers: Timers, given: unknown, signal: AbortSignal | undefined, limit: number, url: string, init: object, read: (response: any, ended: AbortSignal) => Promise<Answer | undefined>): Promise<Ended>;
/** Reads whatever has the properties of a `Response`: one of another realm, or of another library, is as good. */
export declare function answerOf(response: any): Promise<Answer | undefined>;
/** What an answer tells before its body. */
export declare function headOf(response: any): Omit<Answer, 'json' | 'isHtml'> | undefined;
