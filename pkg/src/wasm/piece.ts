import { createGlue } from '#glue';
import { source } from '#source';

import type { ErrorCode, ErrorData } from '../api/types.js';
import { textDecoder, textEncoder } from '../runtime/text.js';
import { toldBy } from '../runtime/told-by.js';
import { propertyOf, textOf, typeOf } from '../runtime/values.js';
import { Instance } from './instance.js';
import { Loader } from './loader.js';

/** The part `piece`. */
export const piece = new Loader(source, () => {
  const scope = { TextDecoder: textDecoder(), TextEncoder: textEncoder(), propertyOf, textOf, toldBy, typeOf, errorOf, causeOf, typed };
  return new Instance(createGlue(scope), () => {});
});

/** What the crate's `wasm::exports::piece` makes errors with. */
function errorOf(code: ErrorCode, message: string, field: string | undefined, retryable: boolean, cause: ErrorData['cause']): ErrorData {
  return { code, message, ...(field && { field }), retryable, ...(cause && { cause }) };
}

function causeOf(name: string, message: string, code: string | undefined): ErrorData['cause'] {
  return { name, message, ...(code && { code }) };
}

/** A value with its type: the text or the props under a name, or all of it beside the type. */
function typed(value: any, type: string, under: string | undefined): object {
  return under ? { type, [under]: value } : { ...value, type };
}
