import type { ErrorData } from '../api/types.js';
import { Instance } from './instance.js';
import { Loader } from './loader.js';
/** The part `piece`. */
export declare const piece: Loader;
/** Runs a step of the crate's `wasm::exports::piece` and returns its answer; throws {@link ErrorData}. No text may hold NUL. */
export declare function step(instance: Instance, name: string, texts: readonly string[], number?: number): string;
/**
 * The error for what went wrong outside of the crate's steps, and with what was thrown, if anything was.
 * `missing` is the key under which there was no connection before `of`, if any.
 */
export declare function failure(instance: Instance, what: string, of?: string, missing?: string, ...thrown: [unknown?]): ErrorData;
/** What the crate is told of a value: a text behind `=`, of anything else one character for its kind. */
export declare function told(value: unknown): string;
/** The kinds of a connection's value and of those properties: no contents, for these are secret. */
export declare function kindsOf(value: unknown): string;
