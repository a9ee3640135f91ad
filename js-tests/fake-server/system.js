/**
 * The routes that need nobody: flags, health, and a sign-in that only ever counts attempts.
 */
import * as z from 'zod';

import { ActivepiecesError, RawError } from './errors.js';

/** @import { World } from './world.js' */

const EDITION_FLAGS = { ENTERPRISE: 'ee', CLOUD: 'cloud', COMMUNITY: 'ce' };

const LIMIT = 50;
const MINUTE = 60_000;

/**
 * @param {import('./routes.js').Define} define
 * @param {World} world
 */
export function systemRoutes(define, world) {
  define({
    method: 'GET',
    url: '/flags',
    handle: ({ incoming }) => flags(world, incoming.origin),
  });

  define({ method: 'GET', url: '/health', handle: () => ({ status: 'Healthy' }) });

  define({
    method: 'POST',
    url: '/authentication/sign-in',
    body: z.object({ email: z.string(), password: z.string() }),
    handle: ({ incoming, setHeader }) => {
      limitAttempts(world, incoming.address, setHeader);
      throw new ActivepiecesError('INVALID_CREDENTIALS', {});
    },
  });
}

/**
 * @param {World} world
 * @param {string} address
 */
function flags({ settings }, address) {
  return {
    EDITION: EDITION_FLAGS[settings.edition],
    CURRENT_VERSION: settings.version,
    ENVIRONMENT: settings.engine.validate ? 'prod' : 'test',
    PUBLIC_URL: settings.publicUrl ?? address,
  };
}

/**
 * The only rate limit of the real server: 50 a minute for each address, on /authentication alone.
 * @param {World} world
 * @param {string} address
 * @param {(name: string, value: number) => void} setHeader
 */
function limitAttempts(world, address, setHeader) {
  const time = Date.now();
  const known = world.attempts.get(address);
  const attempts = known && known.ends > time ? known : { count: 0, ends: time + MINUTE };
  world.attempts.set(address, attempts);
  attempts.count += 1;

  // A minute that has just begun has 59 whole seconds left.
  const seconds = Math.max(1, Math.ceil((attempts.ends - time) / 1000) - 1);
  setHeader('x-ratelimit-limit', LIMIT);
  setHeader('x-ratelimit-remaining', Math.max(0, LIMIT - attempts.count));
  setHeader('x-ratelimit-reset', seconds);
  if (attempts.count <= LIMIT) return;
  setHeader('retry-after', seconds);
  throw new RawError(`Rate limit exceeded, retry in ${seconds} seconds`, { statusCode: 429 });
}
