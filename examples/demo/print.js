/**
 * What the demo prints: plain text, with bold headings on a terminal.
 *
 * @import { ProvisionConnectionOptions, ProvisionedConnection } from 'predefined-connection'
 * @import { SeenRequest } from './requests.js'
 * @import { Row } from './rows.js'
 */

/** @param {string} text */
export function say(text) {
  console.log(text);
}

/**
 * @param {number} number
 * @param {string} text
 */
export function heading(number, text) {
  const line = `${number}. ${text}`;
  const isBold = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  say(`\n${isBold ? `\u001b[1m${line}\u001b[22m` : line}`);
}

/**
 * The call as it would stand in a program, its secrets masked.
 * @param {ProvisionConnectionOptions} options
 */
export function callOf({ externalProjectId, pieceName, pieceAuthType, props }) {
  const shown = { externalProjectId, pieceName, pieceAuthType, ...(props === undefined ? {} : { props: JSON.parse(masked(props)) }) };
  const lines = Object.entries(shown).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  return `provisionConnection({\n  instanceUrl,\n  apiKey,\n${lines.join('')}})\n`;
}

/**
 * As JSON, with no more of each text and number than tells them apart. Types and the hosts of addresses are no secrets.
 * @param {unknown} value
 */
export function masked(value) {
  return JSON.stringify(value, (name, member) => {
    if (typeof member === 'number') return '***';
    if (typeof member !== 'string' || name === 'type') return member;
    return maskedUrl(member) ?? (member.length > 8 ? `${member.slice(0, 3)}***` : '***');
  });
}

/** @param {string} text */
function maskedUrl(text) {
  if (!/^https?:/.test(text) || !URL.canParse(text)) return undefined;
  const { origin, href } = new URL(text);
  return href === `${origin}/` ? origin : `${origin}/***`;
}

/** What each request is for, by its method and path. */
const PURPOSES = /** @type {[RegExp, string][]} */ ([
  [/^GET .*\/projects\?/, 'look the project up'],
  [/^GET .*\/pieces\//, 'read which props the piece declares, to compare their names'],
  [/^POST .*\/projects$/, 'create the project'],
  [/^GET .*\/app-connections\?/, "list the project's connections"],
  [/^POST .*\/global-connections$/, 'write the connection'],
  [/^GET .*\/global-connections\?/, 'look for leftovers of a deleted project'],
  [/^DELETE /, 'remove a duplicate'],
]);

/** @param {SeenRequest[]} requests */
export function printRequests(requests) {
  for (const { method, path, status, ms } of requests) {
    const [, purpose = ''] = PURPOSES.find(([pattern]) => pattern.test(`${method} ${path}`)) ?? [];
    say(`  ${purpose}`);
    say(`    ${method} ${path} → ${status} in ${Math.round(ms)} ms`);
  }
}

/** @param {ProvisionedConnection} result */
export function printResult({ action, project, connection, duplicatesRemoved, shadowedBy, warnings, requests }) {
  const count = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
  say(`  → connection ${action} (${connection.externalId}), project ${project.created ? 'created' : 'found'}, ${count}`);
  if (duplicatesRemoved > 0) say(`  → duplicates removed: ${duplicatesRemoved}`);
  if (shadowedBy.length > 0) say(`  → users' own connections of the same key: ${shadowedBy.length}`);
  for (const warning of warnings) say(`  → warning: ${warning}`);
}

/** @param {Row[]} rows */
export function printRows(rows) {
  for (const { table, fields } of rows) {
    say(`  ${table}`);
    for (const [name, value] of fields) say(`    ${name.padEnd(12)} ${value}`);
  }
}
