/** Whatever befalls a request of `createEmbedSession`, the login ends in time and with a token. */
import { matrix } from './matrix.js';
import { loggingIn } from './operations/login.js';
import { STATES } from './states.js';

/** The paths that a login may take; what is beside them is the same for both. */
const PATHS = ['nothing there', 'connection there', 'connection known to this process there', 'connection known to another process there'];

matrix(STATES.filter(({ name }) => PATHS.includes(name)), {
  operation: loggingIn,
  impossible: [{ covers: ({ kind }) => kind.aborted === true, reason: "a login's signal ends its wait and no request" }],
});
