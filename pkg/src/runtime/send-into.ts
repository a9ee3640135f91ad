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
  return exchange(timers, given, signal, limit, url, init, (response, ended) => readInto(sink, response, ended));
}

async function readInto(sink: Sink, response: any, ended: AbortSignal): Promise<Answer | undefined> {
  const head = headOf(response);
  if (head === undefined || head.status < 200 || head.status > 299) return answerOf(response);
  if (!(await pour(bodyOf(response), sink, ended))) {
    const text = await response.text();
    if (typeof text !== 'string') return undefined;
    pass(text, sink, ended);
  }
  return { ...head, json: null, isHtml: false };
}

/** The body as a stream; `undefined` where there is none, or where something that stands before `fetch` has read it and keeps its text. */
function bodyOf(response: any): any {
  const body = propertyOf(response, 'body');
  return propertyOf(response, 'bodyUsed') === true || propertyOf(body, 'locked') === true ? undefined : body;
}

/** Hands a body on as it comes; false where it is no stream. Some libraries' bodies are streams of Node, which are iterables. */
async function pour(body: any, sink: Sink, ended: AbortSignal): Promise<boolean> {
  if (typeOf(propertyOf(body, 'getReader')) === FUNCTION) {
    await pourReader(body.getReader(), sink, ended);
    return true;
  }
  if (typeof body === 'string' || typeOf(propertyOf(body, Symbol.asyncIterator)) !== FUNCTION) return false;
  for await (const chunk of body) {
    // Leaving the loop ends the stream.
    if (!pass(chunk, sink, ended)) break;
  }
  return true;
}

async function pourReader(reader: ReadableStreamDefaultReader<unknown>, sink: Sink, ended: AbortSignal): Promise<void> {
  // A `fetch` may ignore its signal. What waits for the next chunk goes on then, and finds the end.
  const cancel = async () => reader.cancel();
  const giveUp = () => void cancel().catch(() => {});
  if (ended.aborted) return giveUp();
  ended.addEventListener('abort', giveUp, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !pass(value, sink, ended)) return;
    }
  } finally {
    ended.removeEventListener('abort', giveUp);
  }
}

/** Hands a chunk on, unless nobody waits for it any more: the sink is gone then. */
function pass(chunk: unknown, sink: Sink, ended: AbortSignal): boolean {
  if (ended.aborted) return false;
  sink(bytesOf(chunk));
  return true;
}

function bytesOf(chunk: any): Uint8Array {
  if (typeof chunk === 'string') return new (textEncoder())().encode(chunk);
  return ArrayBuffer.isView(chunk) ? new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength) : new Uint8Array(chunk);
}
