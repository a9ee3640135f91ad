import { sendInto } from '../runtime/send-into.js';
import { withHost } from './with-host.js';

/** The part `fleet`. */
export const fleet = withHost((timers) => ({ sendInto: sendInto.bind(undefined, timers) }));
