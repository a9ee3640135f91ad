import { createClock } from './clock.js';
import { createDatabase } from './database.js';
import { createEngine } from './engine.js';
import { createFaults } from './faults.js';
import { createRequestLog } from './request-log.js';
import { createSettings } from './settings.js';

/**
 * All the state of one fake server; the rest of the modules are functions of it.
 *
 * @typedef {ReturnType<typeof createWorld>} World
 * @param {import('./settings.js').Options} options
 */
export function createWorld(options) {
  const settings = createSettings(options);
  const clock = createClock(settings);
  return {
    clock,
    settings,
    database: createDatabase(clock),
    engine: createEngine(settings, clock),
    faults: createFaults(),
    log: createRequestLog(settings),
    /** @type {Map<string, import('./auth.js').Principal>} who the session tokens stand for */
    sessions: new Map(),
    /** @type {Set<string>} OAuth2 codes that were exchanged; each works once */
    usedCodes: new Set(),
    /** @type {Map<string, { count: number, ends: number }>} sign-in attempts by address */
    attempts: new Map(),
  };
}
