export { checkInstance } from '../api/check-instance.js';
export { isPredefinedConnectionError, PredefinedConnectionError } from '../api/errors.js';
export type * from '../api/fleet-types.js';
export { inspectConnection } from '../api/inspect-connection.js';
export { provisionConnections } from '../api/provision-connections.js';
export { removeConnections } from '../api/remove-connections.js';
export type * from '../api/types.js';
