import { isolatesRequests } from './isolates-requests.js';
import { propertyOf } from './values.js';

/**
 * Whether the header `user-agent` may be set: in Node, Bun, Deno, workerd and edge functions. A browser ignores it, or asks the server
 * first whether it is allowed, and the call would fail.
 */
export function maySetUserAgent(): boolean {
  const { document, process } = globalThis as { document?: unknown; process?: unknown };
  return isolatesRequests() || (document === undefined && typeof propertyOf(propertyOf(process, 'versions'), 'node') === 'string');
}
