/**
 * The connection of a request in memory: what goes out on it is what `fetch` resolves to.
 *
 * @import { Answer } from './app.js'
 * @import { RequestLog, RequestRecord } from './request-log.js'
 */
import { halfOf } from './fault-kinds.js';
import { connectionClosed, connectionReset } from './network-errors.js';
import { responseOf } from './memory-response.js';

export class MemoryWire {
  /** @type {Promise<Response>} */
  response;

  /** @type {RequestRecord} */
  record;

  /** Called once, when nothing can go out any more. */
  onOver = () => {};

  /** @type {(error: unknown) => void} ends what the client waits for */
  #break = () => {};

  /** @type {(response: Response) => void} */
  #resolve = () => {};

  #isOver = false;
  #url;
  #method;
  #log;

  /**
   * @param {string} url
   * @param {string} method
   * @param {ReturnType<RequestLog['open']>} log
   */
  constructor(url, method, log) {
    this.#url = url;
    this.#method = method;
    this.#log = log;
    this.record = log.record;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#break = reject;
    });
  }

  /** @param {Answer} answer */
  send(answer) {
    if (this.#isOver) return;
    this.#put(answer, this.#method === 'HEAD' ? null : answer.body);
    this.#log.answered(answer.status);
    this.#end();
  }

  /** @param {Answer} answer */
  sendHalf(answer) {
    if (this.#isOver) return;
    /** @type {ReadableStreamDefaultController<Uint8Array> | undefined} */
    let controller;
    const body = new ReadableStream({ start: (given) => void (controller = given) });
    controller?.enqueue(halfOf(answer.body));
    this.#put(answer, body);
    this.#break = (error) => controller?.error(error);
  }

  close() {
    this.fail(connectionClosed());
  }

  reset() {
    this.fail(connectionReset());
  }

  /**
   * The client leaves, or is left.
   * @param {unknown} error
   */
  fail(error) {
    if (this.#isOver) return;
    this.#break(error);
    this.#end();
  }

  /**
   * @param {Answer} answer
   * @param {Uint8Array | ReadableStream | null} body
   */
  #put(answer, body) {
    try {
      this.#resolve(responseOf(answer, body, this.#url));
    } catch (error) {
      this.#break(error);
    }
  }

  #end() {
    this.#isOver = true;
    this.#log.closed();
    this.onOver();
  }
}
