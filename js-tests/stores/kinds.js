/**
 * Stores that backends have. Each is opened as often as a backend has processes, and tells all that it holds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import KeyvRedis, { createClient } from '@keyv/redis';
import Keyv from 'keyv';
import sqlite from 'node-sqlite3-wasm';

import { startRedis } from './redis.js';

/**
 * @typedef {{ get(key: string): unknown, set(key: string, value: string): unknown, delete(key: string): unknown }} Store
 *
 * @typedef {object} Place
 * @property {() => Store} open
 * @property {() => Promise<string[]>} texts everything that it holds, keys included
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, () => Promise<Place>>} */
export const PLACES = {
  'a Map': async () => {
    /** @type {Map<string, string>} */
    const map = new Map();
    return { open: () => map, texts: async () => [...map].flat(), close: async () => {} };
  },

  'Keyv in memory': async () => {
    const map = new Map();
    return { open: () => new Keyv(map), texts: async () => [...map].flat().map(String), close: async () => {} };
  },

  'Keyv on Redis': async () => {
    const redis = await startRedis();
    /** @type {Keyv[]} */
    const opened = [];
    const open = () => {
      const keyv = new Keyv(new KeyvRedis(redis.url));
      opened.push(keyv);
      return keyv;
    };
    const close = async () => {
      await Promise.all(opened.map((keyv) => keyv.disconnect()));
      await redis.close();
    };
    return { open, texts: () => textsOfRedis(redis.url), close };
  },

  'Keyv on SQLite': async () => {
    const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
    const database = new sqlite.Database(join(folder, 'receipts.sqlite'));
    database.exec('CREATE TABLE receipts (key TEXT PRIMARY KEY, value TEXT NOT NULL)');
    const texts = async () => database.all('SELECT key, value FROM receipts').flatMap((row) => Object.values(row).map(String));
    const close = async () => {
      database.close();
      rmSync(folder, { recursive: true });
    };
    return { open: () => new Keyv(tableOf(database)), texts, close };
  },
};

/** @param {string} url */
async function textsOfRedis(url) {
  const client = createClient({ url });
  await client.connect();
  const keys = await client.keys('*');
  const values = await Promise.all(keys.map((key) => client.get(key)));
  await client.close();
  return [...keys, ...values.map(String)].map(String);
}

/**
 * A table as Keyv wants a store: like a Map.
 * @param {InstanceType<typeof sqlite.Database>} database
 * @returns {any} Keyv's own type of such a store is not exported
 */
function tableOf(database) {
  return {
    get: (/** @type {string} */ key) => database.get('SELECT value FROM receipts WHERE key = ?', [key])?.['value'],
    set: (/** @type {string} */ key, /** @type {string} */ value) => void database.run('INSERT OR REPLACE INTO receipts VALUES (?, ?)', [key, value]),
    delete: (/** @type {string} */ key) => database.run('DELETE FROM receipts WHERE key = ?', [key]).changes > 0,
    clear: () => void database.run('DELETE FROM receipts'),
  };
}
