/**
 * What the faults do. Over HTTP a client sees real resets, real silence and real half bodies; in memory what `fetch` makes of them.
 */

/**
 * @import { Answer, Incoming } from './app.js'
 * @import { Clock } from './clock.js'
 * @import { Fault, FaultKind } from './faults.js'
 * @import { RequestRecord } from './request-log.js'
 * @import { World } from './world.js'
 *
 * @typedef {object} Wire the connection that an answer goes out on
 * @property {(answer: Answer) => void} send
 * @property {(answer: Answer) => void} sendHalf announces the whole body and sends half of it
 * @property {() => void} close
 * @property {() => void} reset
 *
 * @typedef {object} Scene
 * @property {Fault} fault
 * @property {Incoming} incoming
 * @property {Wire} wire
 * @property {RequestRecord} record
 * @property {Clock} clock
 * @property {() => Promise<void>} proceed serves the request as if nothing were wrong
 * @property {(body: Buffer, url?: string) => Promise<Answer>} act does what the request asks, or one for another URL, and keeps the answer back
 * @property {World['database']} database
 * @property {World['ids']} ids
 */
import { listKinds } from './list-fault-kinds.js';

/** Long enough for what was written to reach the client before a reset wipes the socket. */
const FLUSH = 20;

/** @type {Record<FaultKind, (scene: Scene) => Promise<void>>} */
const kinds = {
  async refuse({ wire }) {
    wire.close();
  },

  async 'reset-before'({ wire, clock, fault }) {
    await clock.pause(fault.delay ?? 0);
    wire.reset();
  },

  async 'reset-after'(scene) {
    await answerOf(scene);
    await scene.clock.pause(scene.fault.delay ?? 0);
    scene.wire.reset();
  },

  async 'reset-mid-body'(scene) {
    scene.wire.sendHalf(await answerOf(scene));
    await scene.clock.pause(scene.fault.delay ?? FLUSH);
    scene.wire.reset();
  },

  async 'stall-mid-body'(scene) {
    scene.wire.sendHalf(await answerOf(scene));
  },

  async never(scene) {
    if (scene.fault.acted) await answerOf(scene);
    else await readBody(scene);
  },

  async slow(scene) {
    const { fault, clock, wire, proceed } = scene;
    if (!fault.acted) {
      await clock.pause(fault.delay ?? 0);
      return proceed();
    }
    const answer = await answerOf(scene);
    await clock.pause(fault.delay ?? 0);
    wire.send(answer);
  },

  async status(scene) {
    await actOrRead(scene);
    scene.wire.send(madeUp(scene, { status: 503, body: '' }));
  },

  async html(scene) {
    await actOrRead(scene);
    const page = '<!DOCTYPE html><html><body>Sign in</body></html>';
    scene.wire.send(madeUp(scene, { status: 200, body: page, headers: { 'content-type': 'text/html; charset=utf-8' } }));
  },

  async 'broken-json'(scene) {
    const { fault, wire, incoming } = scene;
    const acted = fault.acted ?? true;
    if (!acted) await readBody(scene);
    const status = incoming.method === 'POST' ? 201 : 200;
    const whole = acted ? await answerOf(scene) : madeUp(scene, { status, body: { id: 'x', data: [] } });
    wire.send({ ...whole, status: fault.status ?? whole.status, body: halfOf(whole.body) });
  },

  async 'wrong-shape'(scene) {
    const answer = await actOrRead(scene);
    scene.wire.send(madeUp(scene, { status: answer?.status ?? 200, body: {} }));
  },

  async redirect(scene) {
    await actOrRead(scene);
    scene.wire.send(madeUp(scene, { status: 302, body: '', headers: { location: scene.fault.location ?? '/' } }));
  },

  ...listKinds,
};

/** @param {Scene} scene */
export async function play(scene) {
  scene.record.fault = scene.fault.kind;
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
async function readBody({ incoming, record }) {
  const body = await incoming.read(Infinity);
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
 * The fault's own status, headers and body, and these where it has none.
 * @param {Scene} scene
 * @param {{ status: number, headers?: Record<string, string>, body: unknown }} usual
 * @returns {Answer}
 */
function madeUp({ fault, clock }, usual) {
  const content = fault.body === undefined ? usual.body : fault.body;
  const isText = typeof content === 'string';
  return {
    status: fault.status ?? usual.status,
    headers: {
      date: clock.httpDate(),
      'content-type': isText ? 'text/plain' : 'application/json; charset=utf-8',
      ...usual.headers,
      ...lowerCased(fault.headers),
    },
    body: Buffer.from(isText ? content : JSON.stringify(content)),
  };
}

/** @param {Fault['headers']} headers */
function lowerCased(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** @param {Buffer} body */
export function halfOf(body) {
  return body.subarray(0, Math.floor(body.length / 2));
}
