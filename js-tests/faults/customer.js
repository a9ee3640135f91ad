/**
 * The customer of one case, and what the server holds of it.
 *
 * @import { FakeServer } from '../fake-server/index.js'
 *
 * @typedef {{ instance: string, urls: string[], server: FakeServer, customer: string, key: string, options: Record<string, unknown>,
 *   secret: string }} Customer
 *
 * @typedef {object} Before what there was of a customer when the call began
 * @property {any[]} rows of the key
 * @property {any[]} mine those of them that are the piece's
 * @property {string[]} projects the ids of those that are not deleted
 * @property {string} bystanders what is nobody's business, as text
 */
import { GELATO } from '../support/calls.js';

let customers = 0;

/**
 * A customer of an instance of its own, so that cases share nothing but the server.
 * @param {FakeServer} server
 * @param {Record<string, unknown>} [options] of its calls
 * @returns {Customer}
 */
export function newCustomer(server, options = {}) {
  customers += 1;
  const customer = `case-${String(customers).padStart(5, '0')}`;
  return { server, customer, key: `gelato_${customer}`, instance: `https://${customer}.test`, urls: [], options, secret: `PLANTED-${customer}` };
}

/** @param {Customer} customer */
export function optionsOf({ server, customer, instance, urls, options, secret }) {
  const fetchFor = (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
    urls.push(url);
    const headers = new Headers(init.headers);
    headers.set('x-caller', customer);
    return fetch(url.replace(instance, server.url), { ...init, headers });
  };
  const props = { base_url: 'https://PLANTED.test', access_token: secret };
  return { instanceUrl: instance, externalProjectId: customer, props, fetch: fetchFor, ...options };
}

/** @param {Customer} customer */
export function projects({ server, customer }) {
  return server.tables.projects.filter((row) => row.externalId === customer && row.deleted === null);
}

/**
 * The rows of the key.
 * @param {Customer} customer
 * @returns {any[]}
 */
export function rows({ server, key }) {
  return server.tables.connections.filter((row) => row.externalId === key);
}

/**
 * Rows of other keys and other pieces, and projects of others.
 * @param {Customer} customer
 */
export function bystanders({ server, customer, key }) {
  const { projects: all, connections } = server.tables;
  const others = connections.filter(({ externalId, pieceName }) => externalId.includes(customer) && (externalId !== key || pieceName !== GELATO));
  return JSON.stringify([others, all.filter(({ externalId }) => externalId?.startsWith(`${customer}-`))]);
}

/**
 * @param {Customer} customer
 * @returns {Before}
 */
export function stateOf(customer) {
  const found = rows(customer);
  return {
    rows: found.map((row) => ({ ...row })),
    mine: found.filter(({ pieceName }) => pieceName === GELATO).map(({ id }) => ({ id })),
    projects: projects(customer).map(({ id }) => id),
    bystanders: bystanders(customer),
  };
}

/**
 * Takes a customer's rows away: the server looks through all rows at each request.
 * @param {Customer} customer
 */
export function forget({ server, customer }) {
  const { projects: all, connections } = server.tables;
  all.splice(0, all.length, ...all.filter(({ externalId }) => !externalId?.startsWith(customer)));
  connections.splice(0, connections.length, ...connections.filter(({ externalId }) => !externalId.includes(customer)));
}
