/**
 * What a login costs: by the recipe, and with this package, against a fake server that is as slow as a real server; and what
 * a call takes of the processor, next to the same requests made by hand.
 */
import { measureCold, measureWarm } from './work/logins.js';
import { picture } from './work/picture.js';
import { measureProcessor } from './work/processor.js';
import { asText } from './work/report.js';
import { AT_ONCE, REAL, startServer } from './work/server.js';

export const page = 'performance.md';

/** @param {import('./run.js').Timed} timed */
export async function measure(timed) {
  const processor = await timed('processor', () => against(AT_ONCE, measureProcessor));
  const logins = await against(REAL, async (server) => ({
    warm: {
      1: await timed('one login', () => measureWarm(server, 1)),
      20: await timed('twenty logins at once', () => measureWarm(server, 20)),
      200: await timed('two hundred logins at once', () => measureWarm(server, 200)),
    },
    cold: {
      1: await timed('one first login', () => measureCold(server, 1)),
      20: await timed('twenty first logins at once', () => measureCold(server, 20)),
    },
  }));
  return { text: asText({ processor, ...logins }), pictures: { 'performance.svg': picture(logins.warm) } };
}

/**
 * @template T
 * @param {import('../fake-server/settings.js').Options} settings
 * @param {(server: Awaited<ReturnType<typeof startServer>>) => Promise<T>} measure
 */
async function against(settings, measure) {
  const server = await startServer(settings);
  try {
    return await measure(server);
  } finally {
    await server.close();
  }
}
