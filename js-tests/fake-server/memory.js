/**
 * The server in memory: a `fetch` that it answers itself, without a socket.
 */
import { answerTooLarge } from './app.js';
import { connectionRefused, noSuchHost } from './network-errors.js';
import { originOf, readRequest } from './memory-request.js';
import { MemoryWire } from './memory-wire.js';
import { serve } from './serve.js';

/**
 * @import { App } from './app.js'
 * @import { World } from './world.js'
 */

/**
 * @param {World} world
 * @param {App} app
 * @param {() => string[]} origins where the server answers
 */
export function createMemory(world, app, origins) {
  /** @type {Set<MemoryWire>} those that were not answered yet, or not to the end */
  const wires = new Set();
  let isClosed = false;

  /**
   * As the global `fetch`, but a redirect is never followed.
   * @param {any} input a URL or a `Request`
   * @param {any} [init]
   * @returns {Promise<Response>}
   */
  async function fetch(input, init) {
    const { incoming, url, signal } = await readRequest(input, init ?? {});
    if (signal?.aborted) throw reasonOf(signal);
    if (!origins().includes(originOf(url))) throw noSuchHost(url.host);
    if (isClosed) throw connectionRefused();
    const wire = new MemoryWire(url.href, incoming.method, world.log.open(incoming));
    wires.add(wire);
    const leave = () => wire.fail(reasonOf(signal));
    signal?.addEventListener('abort', leave);
    wire.onOver = () => {
      wires.delete(wire);
      signal?.removeEventListener('abort', leave);
    };
    const tooLarge = answerTooLarge(incoming);
    if (tooLarge) wire.send(tooLarge);
    else void serve(world, app, { incoming, record: wire.record, wire });
    return wire.response;
  }

  return {
    fetch,

    /** Whoever waits for an answer is told that the connection is gone. */
    close() {
      isClosed = true;
      for (const wire of wires) wire.close();
    },
  };
}

/** @param {AbortSignal | undefined} signal */
function reasonOf(signal) {
  return signal?.reason ?? new DOMException('This operation was aborted', 'AbortError');
}
