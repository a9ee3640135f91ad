import { propertyOf, textOf } from './values.js';

/** What a thrown value tells of itself; it may be anything. Node's `fetch` says "fetch failed" and tells the reason in the error's own cause. */
export function toldBy(thrown: unknown): { name: string; message: string; code: string | undefined; hasCause: boolean } {
  const cause = propertyOf(thrown, 'cause');
  const code = textOf(thrown, 'code') || textOf(cause, 'code') || undefined;
  const said = (typeof thrown === 'string' && thrown) || textOf(thrown, 'message') || 'no reason given';
  const message = [textOf(cause, 'message'), code].reduce<string>((text, more) => (more && !text.includes(more) ? `${text}: ${more}` : text), said);
  return { name: textOf(thrown, 'name') || 'Error', message, code, hasCause: cause !== undefined && cause !== null };
}
