/**
 * The web frameworks that a vendor's login route may stand in, each with one route that throws, set up as for production, and
 * with Sentry's error handler. That of Fastify is an integration, which `Sentry.init` is given.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';

import * as Sentry from '@sentry/node';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';

/**
 * @import { RequestListener } from 'node:http'
 * @import { TestContext } from 'node:test'
 *
 * @typedef {object} Reply
 * @property {number} status
 * @property {string} body
 *
 * @typedef {object} Framework
 * @property {(t: TestContext, login: () => Promise<unknown>) => Promise<Reply>} ask calls the route
 * @property {boolean} [reportsAll] whether Sentry reports each error of it, not only those that are answered with 500 or more
 * @property {boolean} [tellsMessages] whether its own error handler sends an error's message to the client
 * @property {(error: Error) => object} reads what an error has that it answers with 401
 */

const hasStatus = () => ({ status: 401 });

/** @type {Record<string, Framework>} */
export const frameworks = {
  'Express 5': { ask: askExpress, reads: hasStatus },
  'Fastify 5': { ask: askFastify, tellsMessages: true, reads: hasStatus },
  'Fastify 5 with an error handler': { ask: askFastifyWithHandler, reads: hasStatus },
  'Koa 3': { ask: askKoa, reportsAll: true, reads: hasStatus },
  'Hono 4': {
    ask: askHono,
    reads: ({ message }) => ({ ...hasStatus(), getResponse: () => new Response(message, { status: 401 }) }),
  },
};

/** @type {Framework['ask']} */
async function askExpress(t, login) {
  const app = express();
  app.get('/login', async (_request, response) => {
    response.send(await login());
  });
  Sentry.setupExpressErrorHandler(app);
  // It logs what it answers with 500.
  t.mock.method(console, 'error', () => {});
  return askServer(t, app);
}

/** @type {Framework['ask']} */
async function askFastify(_t, login) {
  return askFastifyApp(Fastify(), login);
}

/** An error handler as Fastify's documentation has it: the client is told its own mistakes alone. @type {Framework['ask']} */
async function askFastifyWithHandler(_t, login) {
  const app = Fastify();
  app.setErrorHandler((/** @type {import('fastify').FastifyError & { status?: number }} */ error, _request, reply) => {
    const status = error.statusCode ?? error.status ?? 500;
    return reply.code(status).send({ message: status < 500 ? error.message : 'Internal Server Error' });
  });
  return askFastifyApp(app, login);
}

/**
 * @param {import('fastify').FastifyInstance} app
 * @param {() => Promise<unknown>} login
 */
async function askFastifyApp(app, login) {
  app.get('/login', login);
  const { statusCode, body } = await app.inject('/login');
  return { status: statusCode, body };
}

/** @type {Framework['ask']} */
async function askKoa(t, login) {
  const app = new Koa();
  app.silent = true;
  Sentry.setupKoaErrorHandler(app);
  app.use(async (context) => {
    context.body = await login();
  });
  return askServer(t, app.callback());
}

/** @type {Framework['ask']} */
async function askHono(t, login) {
  const app = new Hono();
  app.use('*', /** @type {import('hono').MiddlewareHandler} */ (Sentry.honoMiddleware(app)));
  app.get('/login', async (context) => context.text(String(await login())));
  t.mock.method(console, 'error', () => {});
  const response = await app.request('/login');
  return { status: response.status, body: await response.text() };
}

/**
 * @param {TestContext} t
 * @param {RequestListener} listener
 * @returns {Promise<Reply>}
 */
async function askServer(t, listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  t.after(() => void server.close());
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const response = await fetch(`http://127.0.0.1:${port}/login`);
  return { status: response.status, body: await response.text() };
}
