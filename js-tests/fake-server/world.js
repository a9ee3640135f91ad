import { createClock } from './clock.js';
import { createDatabase } from './database.js';
import { createEngine } from './engine.js';
import { createFaults } from './faults.js';
import { createIds } from './ids.js';
import { createRequestLog } from './request-log.js';
import { createSettings } from './settings.js';

/**
 * All the state of one fake server; the rest of the modules are functions of it.
 *
 * @typedef {ReturnType<typeof createWorld>} World
 * @param {import('./settings.js').Options} options
 */
export function createWorld(options) {
  const number = nextNumber();
  const settings = createSettings(options);
  const clock = createClock(settings);
  return {
    number,
    ids: createIds(number),
    clock,
    settings,
    database: createDatabase(clock, settings),
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

const COUNTER = Symbol.for('predefined-connection.fake-servers');

/** Which fake of the process this is, whichever copy of this module makes it. */
function nextNumber() {
  const counted = /** @type {{ [COUNTER]?: number }} */ (globalThis);
  return (counted[COUNTER] = (counted[COUNTER] ?? 0) + 1);
}
