/**
 * What can happen to a row whose fingerprint would count, so that it does not. Each change is made past the API and touches
 * nothing that the next call would see anyway.
 *
 * @import { Scene } from './states.js'
 *
 * @typedef {object} Change
 * @property {string} name
 * @property {Record<string, unknown>} [options] of the write that left the row
 * @property {(row: any, scene: Scene) => unknown} [make]
 * @property {boolean} [doubles] there are two rows then
 */
import { OLD } from './states.js';

/** How long after the fingerprint's time a row may have been updated, in ms. */
const LONGEST_CHECK = 305_000;

const SEPARATOR = '\u2063';

/** @type {Change[]} */
export const CHANGES = [
  { name: 'stripped', make: (row) => rename(row, ({ plain }) => plain) },
  { name: 'of another key', options: { fingerprintSecret: 'PLANTED-of-another-backend' } },
  { name: 'of another customer', make: ofAnotherCustomer },
  {
    name: 'of another time than the row',
    make: (row, { server }) => server.reconnect(row.id, OLD, { updated: new Date(Date.now() + LONGEST_CHECK + 60_000).toISOString() }),
  },
  { name: 'forged: one bit of the tag', make: (row) => rename(row, ({ plain, mark }) => plain + mark.slice(0, -1) + flipped(mark.slice(-1))) },
  { name: 'cut off by half', make: (row) => rename(row, ({ plain, mark }) => plain + mark.slice(0, mark.length / 2)) },
  { name: 'in an ERROR row', make: (row) => void Object.assign(row, { status: 'ERROR' }) },
  { name: 'in doubled rows', doubles: true, make: (row, { server }) => server.addConnection({ ...row, id: [...row.id].reverse().join('') }) },
];

/** What else is no fingerprint of the call. Requests and faults are no different there. @type {Change[]} */
export const VARIANTS = [
  { name: 'of other credentials', options: { props: { base_url: 'https://PLANTED.test', access_token: 'PLANTED-other' } } },
  { name: 'of an earlier time', make: (row) => rename(row, ({ plain, mark }) => plain + withTime(mark, (time) => time - 1)) },
  { name: 'of a later time', make: (row) => rename(row, ({ plain, mark }) => plain + withTime(mark, (time) => time + 3_600_000)) },
  { name: 'forged: another form', make: (row) => rename(row, ({ plain, mark }) => plain + mark.slice(0, 2) + flipped(mark.slice(2, 3)) + mark.slice(3)) },
  { name: 'forged: all zeros', make: (row) => rename(row, ({ plain, mark }) => plain + SEPARATOR + '\ufe00'.repeat(mark.length - 1)) },
  { name: 'forged: nothing but its beginning', make: (row) => rename(row, ({ plain }) => plain + SEPARATOR) },
  { name: 'cut off by one', make: (row) => rename(row, ({ plain, mark }) => plain + mark.slice(0, -1)) },
  { name: 'cut off by a byte', make: (row) => rename(row, ({ plain, mark }) => plain + mark.slice(0, -2)) },
  { name: 'cut off at its beginning', make: (row) => rename(row, ({ plain, mark }) => plain + mark.slice(1)) },
  { name: 'written twice in the name', make: (row) => rename(row, ({ plain, mark }) => plain + mark + mark.slice(1)) },
  { name: 'longer by a byte', make: (row) => rename(row, ({ plain, mark }) => plain + mark + mark.slice(-2)) },
];

/**
 * The row of the scene's customer as another process has written it, and as the change leaves it.
 * @param {Scene} scene
 * @param {Change} change
 */
export async function prepare(scene, { options, make }) {
  await scene.provisionElsewhere(options);
  const row = scene.server.tables.connections.find(({ externalId }) => externalId === scene.key);
  await make?.(row, scene);
}

/**
 * The fingerprint of another customer's row with the very same credentials.
 * @param {any} row
 * @param {Scene} scene
 */
async function ofAnotherCustomer(row, { server, customer, key, provisionElsewhere }) {
  await provisionElsewhere({ externalProjectId: `${customer}-other` });
  const theirs = server.tables.connections.find(({ externalId }) => externalId === `${key}-other`);
  rename(row, ({ plain }) => plain + partsOf(theirs?.displayName ?? '').mark);
}

/**
 * @param {any} row
 * @param {(parts: { plain: string, mark: string }) => string} nameOf
 */
function rename(row, nameOf) {
  row.displayName = nameOf(partsOf(row.displayName));
}

/**
 * The name that is seen, and the invisible text behind it.
 * @param {string} name
 */
export function partsOf(name) {
  const at = name.indexOf(SEPARATOR);
  if (at === -1) throw new Error('the row has no fingerprint');
  return { plain: name.slice(0, at), mark: name.slice(at) };
}

/**
 * The mark with another time in it: six bytes behind the form's one, the lowest first, each of two characters.
 * @param {string} mark
 * @param {(time: number) => number} change
 */
function withTime(mark, change) {
  const digits = [...mark.slice(3, 15)].map((character) => character.charCodeAt(0) - 0xfe00);
  const bytes = Buffer.from(digits.map((digit) => digit.toString(16)).join(''), 'hex');
  bytes.writeUIntLE(change(bytes.readUIntLE(0, 6)), 0, 6);
  const changed = [...bytes.toString('hex')].map((digit) => String.fromCharCode(0xfe00 + Number.parseInt(digit, 16)));
  return mark.slice(0, 3) + changed.join('') + mark.slice(15);
}

/** @param {string} selector */
function flipped(selector) {
  return String.fromCharCode(selector.charCodeAt(0) ^ 1);
}
