import { propertyOf } from '../runtime/values.js';
import type { ErrorData } from './types.js';

/**
 * The caller's own `reason` is the cause of an aborted call: code that waits for it compares by identity.
 * @internal
 */
export function abortReason({ code }: ErrorData, options: { readonly signal?: AbortSignal | undefined }): unknown {
  return code === 'ABORTED' ? propertyOf(options.signal, 'reason') : undefined;
}
