import { createGlue } from '#glue';
import { source } from '#source';

import type { ErrorCode, ErrorData } from '../api/types.js';
import { textDecoder, textEncoder } from '../runtime/text.js';
import { toldBy } from '../runtime/told-by.js';
import { propertyOf, typeOf } from '../runtime/values.js';
import { Instance } from './instance.js';
import { Loader } from './loader.js';

let answered = '';

/** The part `piece`. */
export const piece = new Loader(source, () => {
  const scope = { TextDecoder: textDecoder(), TextEncoder: textEncoder(), answer: (text: string) => void (answered = text) };
  return new Instance(createGlue(scope), () => {});
});

/** Runs a step of the crate's `wasm::exports::piece` and returns its answer; throws {@link ErrorData}. No text may hold NUL. */
export function step(instance: Instance, name: string, texts: readonly string[], number?: number): string {
  instance.run(name, texts.join('\0'), number);
  if (answered[0] !== '=') throw answeredError();
  return answered.slice(1);
}

/**
 * The error for what went wrong outside of the crate's steps, and with what was thrown, if anything was.
 * `missing` is the key under which there was no connection before `of`, if any.
 */
export function failure(instance: Instance, what: string, of = '', missing = '', ...thrown: [unknown?]): ErrorData {
  const { name, message, code } = toldBy(thrown[0]);
  instance.run('failure', [what, of, missing, name, message].map((text) => text.replaceAll('\0', '\ufffd')).join('\0'));
  const error = answeredError();
  return thrown.length === 0 ? error : { ...error, cause: { name, message, ...(code && { code }) } };
}

/** An error that was answered: it is four lines. */
function answeredError(): ErrorData {
  const [code, field, retryable, message] = answered.split('\n') as [ErrorCode, string, string, string];
  return { code, message, ...(field && { field }), retryable: retryable !== '' };
}

/** What the crate is told of a value: a text behind `=`, of anything else one character for its kind. */
export function told(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'n';
  if (typeof value !== 'string') return String(typeOf(value));
  if (value.includes('\0')) return 'z';
  try {
    // It refuses half of a surrogate pair, which has no form in UTF-8.
    encodeURIComponent(value);
  } catch {
    return 'h';
  }
  return `=${value}`;
}

/** The properties of a connection's value that decide on its form, in the crate's order. */
const PROPERTIES = ['secret_text', 'username', 'password', 'access_token', 'props'];

/** The kinds of a connection's value and of those properties: no contents, for these are secret. */
export function kindsOf(value: unknown): string {
  return [value, ...PROPERTIES.map((name) => propertyOf(value, name))].map(typeOf).join('');
}
