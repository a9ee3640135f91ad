/**
 * The fingerprint as src/provision/fingerprint.rs makes it, for rows that no call wrote.
 */
import { createHmac } from 'node:crypto';

/**
 * @typedef {object} Write
 * @property {string} instanceUrl
 * @property {string} secret the API key, or `fingerprintSecret`
 * @property {string} externalProjectId
 * @property {object} connection the body of the write, with no projects in it and the plain display name
 */

/**
 * In its invisible form, to stand behind the display name.
 * @param {Write} write
 * @param {number} time milliseconds since 1970
 */
export function fingerprint({ instanceUrl, secret, externalProjectId, connection }, time) {
  const content = [instanceUrl, externalProjectId].map((text) => size(bytesOf(text).length) + bytesOf(text)).join('') + fed(connection);
  const said = `\x01${size(time).slice(0, 6)}`;
  const tag = hmac(secret, said + hmac(secret, content)).slice(0, 12);
  const digits = [...Buffer.from(said + tag, 'latin1').toString('hex')];
  return `\u2063${digits.map((digit) => String.fromCharCode(0xfe00 + Number.parseInt(digit, 16))).join('')}`;
}

/**
 * Of each part its kind and size, and then what it holds. The names of an object are in the order of their bytes.
 * @param {unknown} value text, or what is made of text, arrays and objects
 * @returns {string} a character a byte, as all bytes here
 */
function fed(value) {
  if (typeof value === 'string') return part(3, bytesOf(value).length) + bytesOf(value);
  if (Array.isArray(value)) return part(4, value.length) + value.map(fed).join('');
  if (typeof value !== 'object' || value === null) throw new TypeError(`${typeof value} is in no connection of a test`);
  const properties = Object.entries(value).map(([name, inner]) => [bytesOf(name), fed(name) + fed(inner)]);
  const sorted = properties.sort(([one], [other]) => (one < other ? -1 : 1));
  return part(5, sorted.length) + sorted.map(([, bytes]) => bytes).join('');
}

/**
 * @param {number} kind
 * @param {number} length
 */
function part(kind, length) {
  return String.fromCharCode(kind) + size(length);
}

/**
 * Eight bytes, the least first.
 * @param {number} number
 */
function size(number) {
  let bytes = '';
  for (let rest = number; bytes.length < 8; rest = Math.floor(rest / 256)) bytes += String.fromCharCode(rest % 256);
  return bytes;
}

/** @param {string} text */
function bytesOf(text) {
  return Buffer.from(text).toString('latin1');
}

/**
 * @param {string} secret
 * @param {string} bytes
 */
function hmac(secret, bytes) {
  return createHmac('sha256', secret).update(bytes, 'latin1').digest().toString('latin1');
}
