export { isPredefinedConnectionError, PredefinedConnectionError } from '../api/errors.js';
export { fetchConnection } from '../api/fetch-connection.js';
export { predefinedConnection } from '../api/predefined-connection.js';
export type * from '../api/types.js';
