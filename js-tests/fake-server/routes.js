import { authorize } from './auth.js';
import { ActivepiecesError, RawError } from './errors.js';
import { Paths } from './paths.js';

/**
 * One route: its schemas, who may call it, and what it does. The order is that of the real server: body parser, schema,
 * and only then authentication, so a wrong key with an invalid body is told about the body.
 *
 * @import { z } from 'zod'
 * @import { Incoming } from './app.js'
 * @import { Principal } from './auth.js'
 * @import { World } from './world.js'
 */

/**
 * @template Body, Query, Params
 * @typedef {object} Call
 * @property {Body} body
 * @property {Query} query
 * @property {Params} params
 * @property {Principal} principal
 * @property {Incoming} incoming
 * @property {(name: string, value: number | string) => void} setHeader of the answer, be it an error
 */

/**
 * @template {z.ZodType} Body
 * @template {z.ZodType} Query
 * @template {z.ZodType} Params
 * @typedef {object} Route
 * @property {'GET' | 'POST' | 'DELETE'} method
 * @property {string} url
 * @property {Body} [body]
 * @property {Query} [query]
 * @property {Params} [params]
 * @property {Principal['type'][]} [allow] absent: no authentication
 * @property {() => Error} [wrongToken] what a wrong key or token is answered, where it is not the usual error
 * @property {number} [status]
 * @property {(call: Call<z.infer<Body>, z.infer<Query>, z.infer<Params>>) => unknown} handle
 */

/** @typedef {Route<any, any, any>} AnyRoute */
/** @typedef {Omit<Call<unknown, unknown, unknown>, 'principal'>} Given */

/** @param {World} world */
export function createRouter(world) {
  /** @type {Paths<AnyRoute>} */
  const paths = new Paths();

  /**
   * @template {z.ZodType} [Body=z.ZodUnknown]
   * @template {z.ZodType} [Query=z.ZodUnknown]
   * @template {z.ZodType} [Params=z.ZodUnknown]
   * @param {Route<Body, Query, Params>} route
   */
  function define(route) {
    paths.add(route.method, `/api/v1${route.url}`, route);
  }

  return { define, find: paths.find.bind(paths), run: run.bind(null, world) };
}

/** @typedef {ReturnType<typeof createRouter>['define']} Define */

/**
 * @param {World} world
 * @param {AnyRoute} route
 * @param {Given} given
 * @returns {Promise<{ status: number, body: unknown }>}
 */
async function run(world, route, given) {
  const checked = {
    ...given,
    params: validated('params', route.params, given.params),
    body: validated('body', route.body, given.body ?? null),
    query: validated('querystring', route.query, given.query),
  };
  const principal = authorizeFor(world, route, given.incoming.headers.authorization);
  await world.clock.pause(route.method === 'GET' ? world.settings.delays.read : world.settings.delays.write);
  return { body: await route.handle({ ...checked, principal }), status: route.status ?? 200 };
}

/**
 * The failure in Fastify's words: `body/displayName Invalid input: …`, and `body/ Invalid input` when no variant of a
 * union came close.
 * @param {string} part
 * @param {z.ZodType | undefined} schema
 * @param {unknown} data
 */
function validated(part, schema, data) {
  if (!schema) return data;
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const words = result.error.issues.map(({ path, message }) => `${part}/${path.join('/')} ${message}`);
  throw new RawError(words.join(', '), { statusCode: 400, code: 'FST_ERR_VALIDATION' });
}

/**
 * @param {World} world
 * @param {AnyRoute} route
 * @param {string | undefined} header
 * @returns {Principal}
 */
function authorizeFor(world, { allow, wrongToken }, header) {
  try {
    return allow ? authorize(world, header, allow) : { type: 'UNKNOWN', platformId: '' };
  } catch (error) {
    if (wrongToken && error instanceof ActivepiecesError && error.status === 401) throw wrongToken();
    throw error;
  }
}
