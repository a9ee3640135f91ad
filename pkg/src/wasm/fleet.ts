import { withHost } from './with-host.js';

/** The part `fleet`. */
export const fleet = withHost();
