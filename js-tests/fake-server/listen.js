/**
 * The server at a port of this machine.
 */
import { tooLarge } from './body.js';
import { HEADERS_TOO_LARGE, MAX_HEADERS } from './errors.js';
import { halfOf } from './fault-kinds.js';
import { serve } from './serve.js';

/**
 * @import { IncomingMessage, Server, ServerResponse } from 'node:http'
 * @import { AddressInfo } from 'node:net'
 * @import { Answer, App, Incoming } from './app.js'
 * @import { Wire } from './fault-kinds.js'
 * @import { World } from './world.js'
 */

const KEEP_ALIVE = 72_000;

/**
 * @param {World} world
 * @param {App} app
 * @param {{ port: number, host: string }} place
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function listen(world, app, { port, host }) {
  // Only those who listen need Node's server.
  const { createServer } = await import('node:http');
  const server = createServer({ maxHeaderSize: MAX_HEADERS, requestTimeout: 0 }, (request, response) => {
    const incoming = incomingOf(request);
    const { record, answered, closed } = world.log.open(incoming);
    response.once('finish', () => answered(response.statusCode));
    response.once('close', closed);
    void serve(world, app, { incoming, record, wire: wireOf(request, response) });
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  server.on('clientError', refuse);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(undefined));
  });
  return { url: urlOf(server), close: () => close(server) };
}

/** @param {Server} server */
function urlOf(server) {
  const { address, family, port } = /** @type {AddressInfo} */ (server.address());
  // A server that listens everywhere is reached at this machine too, and there the package takes plain http.
  const local = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
  return `http://${family === 'IPv6' ? `[${local}]` : local}:${port}`;
}

/**
 * Does not wait for those who are connected.
 * @param {Server} server
 */
async function close(server) {
  const closed = new Promise((resolve) => void server.close(() => resolve(undefined)));
  server.closeAllConnections();
  await closed;
}

/**
 * @param {IncomingMessage} request
 * @returns {Incoming}
 */
function incomingOf(request) {
  const { method = '', url = '', headers, socket } = request;
  return {
    method,
    url,
    headers: /** @type {Incoming['headers']} */ (headers),
    origin: `http://${headers.host}`,
    address: socket.remoteAddress ?? '',
    read: (limit) => read(request, limit),
  };
}

/**
 * @param {IncomingMessage} request
 * @param {number} limit
 */
async function read(request, limit) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch {
    // The client went away; what it sent so far is all there is.
  }
  if (size > limit) throw tooLarge();
  return Buffer.concat(chunks);
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {Wire}
 */
function wireOf({ socket }, response) {
  return {
    send(answer) {
      if (response.destroyed) return;
      writeHead(response, answer);
      response.end(answer.body);
    },
    sendHalf(answer) {
      if (response.destroyed) return;
      writeHead(response, answer);
      response.write(halfOf(answer.body));
    },
    close: () => void socket.destroy(),
    reset: () => void socket.resetAndDestroy(),
  };
}

/** What Node writes by itself. */
const OWN_HEADERS = ['keep-alive', 'transfer-encoding', 'content-length'];

/**
 * @param {ServerResponse} response
 * @param {Answer} answer
 */
function writeHead(response, { status, headers, body }) {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !OWN_HEADERS.includes(name)) response.setHeader(name, value);
  }
  if (status !== 204 && status !== 304) response.setHeader('content-length', body.length);
  response.writeHead(status);
}

/**
 * Answers what Node cannot read as a request.
 * @param {Error & { code?: string }} error
 * @param {import('node:stream').Duplex} socket
 */
function refuse(error, socket) {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const isOverflow = error.code === 'HPE_HEADER_OVERFLOW';
  const { status, body } = isOverflow ? HEADERS_TOO_LARGE : UNREADABLE;
  const text = JSON.stringify(body);
  const head = [`HTTP/1.1 ${status} ${body.error}`, `Content-Length: ${text.length}`, 'Content-Type: application/json', 'Connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

const UNREADABLE = { status: 400, body: { error: 'Bad Request', message: 'Client Error', statusCode: 400 } };
