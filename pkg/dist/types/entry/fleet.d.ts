export { checkInstance } from '../api/check-instance.js';
export { isPredefinedConnectionError, PredefinedConnectionError } from '../api/errors.js';
export { inspectConnection } from '../api/inspect-connection.js';
export type * from '../api/types.js';
