/**
 * What the faults of lists do: pages that do not add up, and rows that come and go between two pages.
 */

/**
 * @import { Answer } from './app.js'
 * @import { Scene } from './fault-kinds.js'
 * @import { Fault, ListFaultKind } from './faults.js'
 *
 * @typedef {{ data: any[], next: string | null, previous: string | null }} AnyPage
 */

/** A cursor without a position: it leads to the first page. */
const TO_FIRST = Buffer.from('next_').toString('base64');

/** The first of the two answers. @type {WeakMap<Fault, Answer>} */
const repeated = new WeakMap();

/** @type {Record<ListFaultKind, (scene: Scene) => Promise<void>>} */
export const listKinds = {
  async 'cut-page'(scene) {
    const answer = await answerOf(scene);
    const { data } = pageIn(answer);
    const rows = data.slice(0, Math.ceil(data.length / 2)).map((row) => JSON.stringify(row));
    scene.wire.send({ ...answer, body: Buffer.from(`{"data":[${rows.join(',')}`) });
  },

  async 'extra-row'(scene) {
    const answer = await answerOf(scene);
    const { data, ...rest } = pageIn(answer);
    const { data: more } = pageIn(await answerOf(scene, withLimit(scene.incoming.url, data.length + 1)));
    const all = more.length > data.length ? more : [...data, ...data.slice(-1)];
    scene.wire.send(withPage(answer, { data: all, ...rest }));
  },

  async 'endless-pages'(scene) {
    const answer = await answerOf(scene);
    const page = pageIn(answer);
    const own = new URL(scene.incoming.url, 'http://any.test').searchParams.get('cursor');
    scene.wire.send(withPage(answer, { ...page, next: page.next ?? own ?? TO_FIRST }));
  },

  async 'page-twice'(scene) {
    const answer = repeated.get(scene.fault) ?? (await answerOf(scene));
    repeated.set(scene.fault, answer);
    scene.wire.send(answer);
  },

  async 'row-vanishes'(scene) {
    const answer = await answerOf(scene);
    const { table, row } = lastOf(scene, pageIn(answer));
    if (row) table.remove(row);
    scene.wire.send(answer);
  },

  async 'row-appears'(scene) {
    const answer = await answerOf(scene);
    const { table, row } = lastOf(scene, pageIn(answer));
    if (row) table.insert({ ...row, id: scene.ids.id(), externalId: `${row.externalId}-new`, .../** @type {object} */ (scene.fault.body) });
    scene.wire.send(answer);
  },
};

/**
 * @param {Scene} scene
 * @param {string} [url] in place of the one that was asked for
 */
function answerOf({ act, incoming }, url = incoming.url) {
  return act(Buffer.of(), url);
}

/**
 * @param {Answer} answer
 * @returns {AnyPage}
 */
function pageIn({ body }) {
  return JSON.parse(body.toString());
}

/**
 * @param {Answer} answer
 * @param {AnyPage} page
 * @returns {Answer}
 */
function withPage(answer, page) {
  return { ...answer, body: Buffer.from(JSON.stringify(page)) };
}

/**
 * @param {string} url
 * @param {number} limit
 */
function withLimit(url, limit) {
  const [path, query] = url.split('?');
  const others = (query ?? '').split('&').filter((part) => part !== '' && !part.startsWith('limit='));
  return `${path}?${[...others, `limit=${limit}`].join('&')}`;
}

/**
 * The last row of a page, which the cursor to the next one is made of, where it is stored.
 * @param {Scene} scene
 * @param {AnyPage} page
 */
function lastOf({ database, incoming }, { data }) {
  const table = /** @type {import('./heap.js').Heap<any, 'id'>} */ (/\/projects(\?|$)/.test(incoming.url) ? database.projects : database.connections);
  const id = data.at(-1)?.id;
  return { table, row: table.near('id', id).find((row) => row.id === id) };
}
