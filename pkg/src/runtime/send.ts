import { DONE, type Ended, limited, type Timers } from './limited.js';
import { FUNCTION, propertyOf, textOf, typeOf } from './values.js';

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
export async function send(
  timers: Timers,
  given: unknown,
  signal: AbortSignal | undefined,
  limit: number,
  method: string,
  url: string,
  headers: string,
  body: string | undefined,
): Promise<Ended> {
  const init = { method, headers: JSON.parse(headers), redirect: 'manual', ...(body !== undefined && { body }) };
  return exchange(timers, given, signal, limit, url, init, answerOf);
}

/** Sends a request, and reads its answer by `read`, for which nobody waits any more once `ended` has fired. */
export async function exchange(
  timers: Timers,
  given: unknown,
  signal: AbortSignal | undefined,
  limit: number,
  url: string,
  init: object,
  read: (response: any, ended: AbortSignal) => Promise<Answer | undefined>,
): Promise<Ended> {
  const controller = new AbortController();
  const send = (given ?? fetch) as (url: string, init: object) => unknown;
  const ended = await limited(timers, signal, limit, async () => read(await send(url, { ...init, signal: controller.signal }), controller.signal)).ended;
  // Frees the connection; the server may go on all the same.
  if (ended.how !== DONE) controller.abort();
  return ended;
}

/** Reads whatever has the properties of a `Response`: one of another realm, or of another library, is as good. */
export async function answerOf(response: any): Promise<Answer | undefined> {
  const head = headOf(response);
  if (head === undefined) return undefined;
  const text = await response.text();
  if (typeof text !== 'string') return undefined;
  return { ...head, json: parse(text), isHtml: text.trimStart().startsWith('<') };
}

/** What an answer tells before its body. */
export function headOf(response: any): Omit<Answer, 'json' | 'isHtml'> | undefined {
  const status = propertyOf(response, 'status');
  const headers = propertyOf(response, 'headers');
  const isStatus = Number.isInteger(status) && (status as number) >= 0 && (status as number) < 1000;
  if (!isStatus || typeOf(propertyOf(response, 'text')) !== FUNCTION || typeOf(propertyOf(headers, 'get')) !== FUNCTION) return undefined;
  return {
    status: status as number,
    redirected: Boolean(propertyOf(response, 'redirected')),
    url: textOf(response, 'url') ?? '',
    header: (name) => headerOf(headers, name),
  };
}

function headerOf(headers: any, name: string): string | undefined {
  try {
    const value = headers.get(name);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}
