import { play } from './fault-kinds.js';

/**
 * @import { App, Incoming } from './app.js'
 * @import { Wire } from './fault-kinds.js'
 * @import { RequestRecord } from './request-log.js'
 * @import { World } from './world.js'
 */

/**
 * Serves one request, unless a fault takes it.
 * @param {World} world
 * @param {App} app
 * @param {{ incoming: Incoming, record: RequestRecord, wire: Wire }} exchange
 */
export async function serve(world, app, { incoming, record, wire }) {
  const proceed = async () => wire.send(await app(incoming, record));
  const fault = world.faults.take(record.method, record.url, record.headers['x-caller']);
  if (!fault) return proceed();
  const act = (/** @type {Buffer} */ body, url = incoming.url) => app({ ...incoming, url, read: async () => body }, record);
  const { clock, database, ids } = world;
  const played = play({ fault, incoming, wire, record, clock, database, ids, proceed, act }).catch(() => wire.close());
  fault.taken?.(played);
  await played;
}
