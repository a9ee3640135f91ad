import { createApp } from './app.js';
import { createMemory } from './memory.js';
import { listen } from './listen.js';
import { createPlatform } from './platforms.js';
import { createWorld } from './world.js';

/**
 * @typedef {import('./settings.js').Options & { apiKey?: string | undefined, bodyLimit?: number, withTestPieces?: boolean }} FakeOptions
 * @typedef {ReturnType<typeof createFake>} Fake
 */

/**
 * A fake instance with one platform: its state, and the ways to reach it.
 * @param {FakeOptions} options
 */
export function createFake({ apiKey, bodyLimit, withTestPieces, ...options }) {
  const world = createWorld(options);
  const platform = createPlatform(world, { apiKey, withTestPieces });
  const app = createApp(world, { bodyLimit });
  // No such address exists, and no two fakes of a process have the same: this package remembers what it saw at an address.
  const madeUp = `https://activepieces-${world.number}.test`;
  let url = madeUp;
  const memory = createMemory(world, app, () => [madeUp, url]);
  /** @type {ReturnType<typeof listen> | undefined} */
  let listening;
  /** @type {Promise<void> | undefined} */
  let closing;

  /** @param {{ port?: number | undefined, host?: string | undefined }} [place] */
  async function start({ port = 0, host = '127.0.0.1' } = {}) {
    if (closing) throw new Error('This fake Activepieces was closed: create another one.');
    listening ??= listen(world, app, { port, host });
    try {
      ({ url } = await listening);
    } catch (error) {
      listening = undefined;
      throw error;
    }
    return url;
  }

  async function stop() {
    world.clock.stop();
    memory.close();
    await listening?.then(({ close }) => close(), () => {});
  }

  return {
    world,
    platform,
    url: () => url,
    fetch: memory.fetch,
    listen: start,
    close: () => (closing ??= stop()),
  };
}
