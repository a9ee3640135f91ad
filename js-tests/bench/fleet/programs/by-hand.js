/**
 * A plain JavaScript plan: all pages by `JSON.parse`, compared by key. It looks at no fingerprint, so it does not know whose credentials a
 * connection holds; nor at duplicates of projects, names, pieces or what may have come between two pages.
 */
import { cost } from './cost.js';

import { customers } from '../../../support/customers.js';

const PAGE = 5_000;

await cost(async (/** @type {{ url: string, apiKey: string, count: number }} */ { url, apiKey, count }) => {
  const projects = new Map((await allProjects(url, apiKey)).map((row) => [row.externalId, row]));
  const connections = byKey(await allConnections(url, apiKey));
  let unchanged = 0;
  for (const { externalProjectId } of customers(count)) {
    const project = projects.get(externalProjectId);
    const [row, ...more] = connections.get(`gelato_${externalProjectId}`) ?? [];
    if (project && row && more.length === 0 && row.status === 'ACTIVE' && row.projectIds.includes(project.id)) unchanged += 1;
  }
  if (unchanged !== count) throw new Error(`${unchanged} customers are unchanged`);
});

/** @param {any[]} rows */
function byKey(rows) {
  /** @type {Map<string, any[]>} */
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.externalId);
    if (group) group.push(row);
    else groups.set(row.externalId, [row]);
  }
  return groups;
}

/**
 * @param {string} url
 * @param {string} apiKey
 */
async function allProjects(url, apiKey) {
  const rows = [];
  for (let cursor = ''; ; ) {
    const { data, next } = await page(url, apiKey, 'projects', cursor);
    rows.push(...data);
    if (next === null) return rows;
    cursor = next;
  }
}

/**
 * The server's own cursor loses rows: one of our own, a second earlier, does not.
 * @param {string} url
 * @param {string} apiKey
 */
async function allConnections(url, apiKey) {
  const rows = new Map();
  for (let cursor = ''; ; ) {
    const { data, next } = await page(url, apiKey, 'global-connections', cursor);
    for (const row of data) rows.set(row.id, row);
    if (next === null) return [...rows.values()];
    cursor = btoa(`next_${btoa(`created:${Date.parse(data.at(-1).created) - 1_000}`)}`);
  }
}

/**
 * @param {string} url
 * @param {string} apiKey
 * @param {string} list
 * @param {string} cursor
 * @returns {Promise<any>}
 */
async function page(url, apiKey, list, cursor) {
  const query = `limit=${PAGE}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
  const response = await fetch(`${url}/api/v1/${list}?${query}`, { headers: { authorization: `Bearer ${apiKey}` } });
  if (!response.ok) throw new Error(`${list} was answered with ${response.status}`);
  return JSON.parse(await response.text());
}
