/**
 * A fake Activepieces server for this package's own tests, the demo and benchmarks: a real HTTP server that answers as Activepieces
 * 0.85.4 (Enterprise Edition) was seen to answer, quirks included, and keeps its tables in memory. `testing.js` is what vendors get of it.
 */
import { customersOf } from './customers.js';
import { createFake } from './fake.js';
import { otherWriters } from './other-writers.js';
import { peopleOf } from './people.js';
import { rowsOf } from './rows.js';

/**
 * @typedef {import('./settings.js').Options & { port?: number, host?: string, apiKey?: string,
 *   bodyLimit?: number }} FakeServerOptions
 * @typedef {Awaited<ReturnType<typeof startFakeServer>>} FakeServer
 */

/** @param {FakeServerOptions} [options] */
export async function startFakeServer({ port, host, ...options } = {}) {
  const fake = createFake({ ...options, withTestPieces: true });
  const { world, platform } = fake;
  const url = await fake.listen({ port, host });

  return {
    url,
    /** The first platform; it owns the test pieces. */
    platform,
    apiKey: platform.apiKey,
    /** What may be turned while the server runs. */
    settings: world.settings,
    faults: world.faults,
    /** Live: every request since the start, or since `clearRequests()`. */
    requests: world.log.records,
    /** Live: the number of requests by route, such as `GET /pieces/:name`, since the last `clearRequests()`. */
    requestCounts: world.log.counts,
    clearRequests: () => world.log.clear(),
    /** Live: the rows in heap order. Tests may change them. */
    tables: { projects: world.database.projects.rows, connections: world.database.connections.rows },
    ...rowsOf(world, platform),
    ...customersOf(world, platform),
    ...otherWriters(world),
    // Over HTTP, which some tests look at.
    ...peopleOf(world, platform, { url: () => url, fetch: (input, init) => fetch(input, init) }),
    close: fake.close,
  };
}
