/**
 * The HTTP side: Fastify, the headers every answer has, and in front of it the request log and the faults.
 */
import { createServer } from 'node:http';
import Fastify from 'fastify';

import { appConnectionRoutes } from './app-connections.js';
import { answerError, answerUnknownPath } from './errors.js';
import { play } from './fault-kinds.js';
import { flowRoutes } from './flows.js';
import { globalConnectionRoutes } from './global-connections.js';
import { managedAuthnRoutes } from './managed-authn.js';
import { oauthAppRoutes } from './oauth-apps.js';
import { pieceRoutes } from './pieces.js';
import { platformAppConnectionRoutes } from './platform-app-connections.js';
import { platformRoutes } from './platforms.js';
import { projectRoutes } from './projects.js';
import { parseQuery } from './query.js';
import { compileValidator, createRouter } from './routes.js';
import { signingKeyRoutes } from './signing-keys.js';
import { systemRoutes } from './system.js';
import { userRoutes } from './users.js';
import { workerRoutes } from './worker.js';

/**
 * @import { IncomingMessage, ServerResponse } from 'node:http'
 * @import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
 * @import { World } from './world.js'
 */

const MAX_HEADERS = 16 * 1024;
const MAX_BODY = 54 * 1024 * 1024;
const KEEP_ALIVE = 72_000;

/**
 * @param {World} world
 * @param {{ bodyLimit?: number | undefined }} options
 */
export function createApp(world, { bodyLimit = MAX_BODY }) {
  /** @type {FastifyInstance} */
  const app = Fastify({
    bodyLimit,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100, querystringParser: parseQuery },
    // The Fastify of Activepieces 0.85.4 answers an overlong parameter as a path that does not exist; 5.12 has a 414.
    frameworkErrors: (error, request, reply) => {
      const answer = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? answerUnknownPath : answerError.bind(null, error);
      answer(request, reply);
    },
    serverFactory: (handler) => {
      const server = createServer({ maxHeaderSize: MAX_HEADERS, requestTimeout: 0 }, (request, response) =>
        receive(world, app, handler, request, response),
      );
      server.keepAliveTimeout = KEEP_ALIVE;
      return server;
    },
  });
  app.addContentTypeParser('multipart/form-data', (_request, payload, done) => {
    payload.resume().once('end', () => done(null, undefined));
  });
  app.setValidatorCompiler(compileValidator);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerUnknownPath);
  addHooks(app, world);
  addRoutes(app, world);
  return app;
}

/**
 * @param {World} world
 * @param {FastifyInstance} app
 * @param {(request: IncomingMessage, response: ServerResponse) => void} handler
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
function receive(world, app, handler, request, response) {
  const record = world.log.open(request, response);
  const fault = world.faults.take(record.method, record.url, record.headers['x-caller']);
  const proceed = () => handler(request, response);
  if (!fault) return proceed();

  const { method, headers, url } = request;
  const act = async (/** @type {Buffer} */ payload) => {
    const answer = await app.inject({
      method: /** @type {'GET'} */ (method),
      url: url ?? '',
      headers,
      ...(payload.length > 0 ? { payload } : {}),
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload };
  };
  const scene = { fault, request, response, record, clock: world.clock, proceed, act };
  const played = play(scene).catch(() => void request.socket.destroy());
  fault.taken?.(played);
}

/**
 * @param {FastifyInstance} app
 * @param {World} world
 */
function addHooks(app, world) {
  // Any page may call the API: nothing on the server keeps an API key out of a browser.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'self'",
    });
    if (isPreflight(request)) answerPreflight(request, reply);
    else if (isAbsentFromEdition(world, request.url)) reply.callNotFound();
    else done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.header('date', world.clock.httpDate());
    done();
  });
  app.addHook('preValidation', (request, _reply, done) => {
    world.log.noteBody(request.raw, request.body);
    done();
  });
}

/** @param {FastifyRequest} request */
function isPreflight({ method, headers }) {
  return method === 'OPTIONS' && headers.origin !== undefined && 'access-control-request-method' in headers;
}

/**
 * @param {FastifyRequest} request
 * @param {FastifyReply} reply
 */
function answerPreflight(request, reply) {
  reply.header('access-control-allow-methods', '*');
  reply.header('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
  reply.header('vary', 'Access-Control-Request-Headers');
  reply.status(204).send();
}

/**
 * @param {World} world
 * @param {string} url
 */
function isAbsentFromEdition(world, url) {
  return world.settings.edition === 'COMMUNITY' && url.startsWith('/api/v1/global-connections');
}

/**
 * @param {FastifyInstance} app
 * @param {World} world
 */
function addRoutes(app, world) {
  const define = createRouter(app, world);
  projectRoutes(define, world);
  globalConnectionRoutes(define, world);
  appConnectionRoutes(define, world);
  platformAppConnectionRoutes(define, world);
  flowRoutes(define, world);
  workerRoutes(define, world);
  pieceRoutes(define, world);
  oauthAppRoutes(define, world);
  signingKeyRoutes(define, world);
  managedAuthnRoutes(define, world);
  platformRoutes(define, world);
  userRoutes(define, world);
  systemRoutes(define, world);
}
