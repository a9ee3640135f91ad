import type { Ended, Timers } from './limited.js';
import { type Answer, answerOf, exchange, headOf } from './send.js';
import { textEncoder } from './text.js';
import { FUNCTION, propertyOf, typeOf } from './values.js';

/** Takes the next bytes of a body. */
export type Sink = (bytes: Uint8Array) => void;

/** Reads by GET, and hands the body of a good answer to `sink` as it comes: what a list holds is never there as a whole. */
export async function sendInto(
  timers: Timers,
  sink: Sink,
  given: unknown,
  signal: AbortSignal | undefined,
  limit: number,
  url: string,
  headers: string,
): Promise<Ended> {
  const init = { method: 'GET', headers: JSON.parse(headers), redirect: 'manual' };
  return exchange(timers, given, signal, limit, url, init, (response) => readInto(sink, response));
}

async function readInto(sink: Sink, response: any): Promise<Answer | undefined> {
  const head = headOf(response);
  if (head === undefined || head.status < 200 || head.status > 299) return answerOf(response);
  const body = propertyOf(response, 'body') as any;
  if (typeOf(propertyOf(body, 'getReader')) === FUNCTION) await pour(body.getReader(), sink);
  // Some libraries' answers have no stream.
  else sink(new (textEncoder())().encode(await response.text()));
  return { ...head, json: null, isHtml: false };
}

async function pour(reader: ReadableStreamDefaultReader<Uint8Array>, sink: Sink): Promise<void> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    sink(value);
  }
}
