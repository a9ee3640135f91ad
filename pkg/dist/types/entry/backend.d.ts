export { checkInstance } from '../api/check-instance.js';
export { connectionKey } from '../api/connection-key.js';
export { isPredefinedConnectionError, PredefinedConnectionError } from '../api/errors.js';
export { inspectConnection } from '../api/inspect-connection.js';
export { provisionConnection } from '../api/provision-connection.js';
export { removeConnection } from '../api/remove-connection.js';
export type * from '../api/types.js';
