export { isPredefinedConnectionError, PredefinedConnectionError } from '../api/errors.js';
export { provisionConnection } from '../api/provision-connection.js';
export type * from '../api/types.js';
