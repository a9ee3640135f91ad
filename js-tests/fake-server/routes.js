import { authorize } from './auth.js';
import { ActivepiecesError } from './errors.js';

/**
 * One route: its schemas, who may call it, and what it does. The order is that of the real server: body parser, schema,
 * and only then authentication, so a wrong key with an invalid body is told about the body.
 *
 * @import { z } from 'zod'
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
 * @property {import('fastify').FastifyRequest} request
 * @property {import('fastify').FastifyReply} reply
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

/**
 * @param {import('fastify').FastifyInstance} app
 * @param {World} world
 */
export function createRouter(app, world) {
  /**
   * @template {z.ZodType} [Body=z.ZodUnknown]
   * @template {z.ZodType} [Query=z.ZodUnknown]
   * @template {z.ZodType} [Params=z.ZodUnknown]
   * @param {Route<Body, Query, Params>} route
   */
  return function define(route) {
    app.route({
      method: route.method,
      url: `/api/v1${route.url}`,
      schema: schemaOf(route),
      handler: async (request, reply) => {
        const { body, query, params } = /** @type {any} */ (request);
        const principal = authorizeFor(route, request.headers.authorization);
        await world.clock.pause(route.method === 'GET' ? world.settings.delays.read : world.settings.delays.write);
        reply.status(route.status ?? 200);
        return route.handle({ body, query, params, principal, request, reply });
      },
    });
  };

  /**
   * @param {{ allow?: Principal['type'][], wrongToken?: () => Error }} route
   * @param {string | undefined} header
   * @returns {Principal}
   */
  function authorizeFor({ allow, wrongToken }, header) {
    try {
      return allow ? authorize(world, header, allow) : { type: 'UNKNOWN', platformId: '' };
    } catch (error) {
      if (wrongToken && error instanceof ActivepiecesError && error.status === 401) throw wrongToken();
      throw error;
    }
  }
}

/** @typedef {ReturnType<typeof createRouter>} Define */

/** @param {{ body?: unknown, query?: unknown, params?: unknown }} route */
function schemaOf({ body, query, params }) {
  return { ...(body ? { body } : {}), ...(query ? { querystring: query } : {}), ...(params ? { params } : {}) };
}

/**
 * Lets zod check the parts of a request. Fastify then words the failure: `body/displayName Invalid input: …`, and
 * `body/ Invalid input` when no variant of a union came close.
 * @param {{ schema: unknown }} part
 */
export function compileValidator({ schema }) {
  const type = /** @type {z.ZodType} */ (schema);
  return (/** @type {unknown} */ data) => {
    const result = type.safeParse(data);
    if (result.success) return { value: result.data };
    const error = result.error.issues.map(({ path, message }) => ({ instancePath: `/${path.join('/')}`, message }));
    return { error: /** @type {any} */ (error) };
  };
}
