import { withHost } from './with-host.js';

/** The part `backend`. */
export const backend = withHost();
