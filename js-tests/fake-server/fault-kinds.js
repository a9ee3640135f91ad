/**
 * What the faults do, on the socket itself: a client sees real resets, real silence and real half bodies.
 */

/**
 * @import { IncomingMessage, ServerResponse } from 'node:http'
 * @import { Clock } from './clock.js'
 * @import { Fault, FaultKind } from './faults.js'
 * @import { RequestRecord } from './request-log.js'
 *
 * @typedef {{ status: number, headers: Record<string, number | string | string[] | undefined>, body: Buffer }} Answer
 *
 * @typedef {object} Scene
 * @property {Fault} fault
 * @property {IncomingMessage} request
 * @property {ServerResponse} response
 * @property {RequestRecord} record
 * @property {Clock} clock
 * @property {() => void} proceed serves the request as if nothing were wrong
 * @property {(body: Buffer) => Promise<Answer>} act does what the request asks, and keeps the answer back
 */

/** Long enough for what was written to reach the client before a reset wipes the socket. */
const FLUSH = 20;

/** @type {Record<FaultKind, (scene: Scene) => Promise<void>>} */
const kinds = {
  async refuse({ request }) {
    request.socket.destroy();
  },

  async 'reset-before'({ request, clock, fault }) {
    await clock.pause(fault.delay ?? 0);
    request.socket.resetAndDestroy();
  },

  async 'reset-after'(scene) {
    await answerOf(scene);
    await scene.clock.pause(scene.fault.delay ?? 0);
    scene.request.socket.resetAndDestroy();
  },

  async 'reset-mid-body'(scene) {
    sendHalf(scene.response, await answerOf(scene));
    await scene.clock.pause(scene.fault.delay ?? FLUSH);
    scene.request.socket.resetAndDestroy();
  },

  async 'stall-mid-body'(scene) {
    sendHalf(scene.response, await answerOf(scene));
  },

  async never(scene) {
    if (scene.fault.acted) await answerOf(scene);
    else await readBody(scene);
  },

  async slow(scene) {
    const { fault, clock, response, proceed } = scene;
    if (!fault.acted) {
      await clock.pause(fault.delay ?? 0);
      return proceed();
    }
    const answer = await answerOf(scene);
    await clock.pause(fault.delay ?? 0);
    send(response, answer);
  },

  async status(scene) {
    await actOrRead(scene);
    send(scene.response, madeUp(scene.fault, 503, ''));
  },

  async html(scene) {
    await actOrRead(scene);
    const page = '<!DOCTYPE html><html><body>Sign in</body></html>';
    const headers = { 'content-type': 'text/html; charset=utf-8', ...scene.fault.headers };
    send(scene.response, madeUp({ ...scene.fault, headers }, 200, page));
  },

  async 'broken-json'(scene) {
    const { fault, response, request } = scene;
    const acted = fault.acted ?? true;
    if (!acted) await readBody(scene);
    const status = request.method === 'POST' ? 201 : 200;
    const whole = acted ? await answerOf(scene) : madeUp(fault, status, { id: 'x', data: [] });
    send(response, { ...whole, status: fault.status ?? whole.status, body: half(whole.body) });
  },

  async 'wrong-shape'(scene) {
    const { fault, response } = scene;
    const answer = await actOrRead(scene);
    send(response, madeUp(fault, answer?.status ?? 200, {}));
  },

  async redirect(scene) {
    const { fault, response } = scene;
    await actOrRead(scene);
    send(response, madeUp({ ...fault, headers: { location: fault.location ?? '/', ...fault.headers } }, 302, ''));
  },
};

/** @param {Scene} scene */
export async function play(scene) {
  scene.record.fault = scene.fault.kind;
  scene.response.setHeader('date', scene.clock.httpDate());
  await kinds[scene.fault.kind](scene);
}

/** @param {Scene} scene */
async function answerOf(scene) {
  return scene.act(await readBody(scene));
}

/**
 * @param {Scene} scene
 * @returns {Promise<Answer | undefined>}
 */
async function actOrRead(scene) {
  if (scene.fault.acted) return answerOf(scene);
  await readBody(scene);
  return undefined;
}

/**
 * @param {Scene} scene
 * @returns {Promise<Buffer>}
 */
async function readBody({ request, record }) {
  /** @type {Buffer[]} */
  const chunks = [];
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) chunks.push(chunk);
  } catch {
    // The client went away; what it sent so far is all there is.
  }
  const body = Buffer.concat(chunks);
  record.body = parsed(body.toString());
  return body;
}

/** @param {string} body */
function parsed(body) {
  try {
    return body === '' ? undefined : JSON.parse(body);
  } catch {
    return body;
  }
}

/**
 * @param {Pick<Fault, 'status' | 'headers' | 'body'>} fault
 * @param {number} status
 * @param {unknown} body
 * @returns {Answer}
 */
function madeUp(fault, status, body) {
  const content = fault.body === undefined ? body : fault.body;
  const isText = typeof content === 'string';
  const type = isText ? 'text/plain' : 'application/json; charset=utf-8';
  return {
    status: fault.status ?? status,
    headers: { 'content-type': type, ...lowerCased(fault.headers) },
    body: Buffer.from(isText ? content : JSON.stringify(content)),
  };
}

/** @param {Fault['headers']} headers */
function lowerCased(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** What concerns the connection, not the answer, and what Node writes by itself. */
const OWN_HEADERS = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/**
 * @param {ServerResponse} response
 * @param {Answer} answer
 * @param {number} [length]
 */
function writeHead(response, { status, headers, body }, length = body.length) {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !OWN_HEADERS.includes(name)) response.setHeader(name, value);
  }
  if (status !== 204 && status !== 304) response.setHeader('content-length', length);
  response.writeHead(status);
}

/**
 * @param {ServerResponse} response
 * @param {Answer} answer
 */
function send(response, answer) {
  if (response.destroyed) return;
  writeHead(response, answer);
  response.end(answer.body);
}

/**
 * Announces the whole body and sends half of it.
 * @param {ServerResponse} response
 * @param {Answer} answer
 */
function sendHalf(response, answer) {
  if (response.destroyed) return;
  writeHead(response, answer);
  response.write(half(answer.body));
}

/** @param {Buffer} body */
function half(body) {
  return body.subarray(0, Math.floor(body.length / 2));
}
