export { connectionKey } from '../api/connection-key.js';
export { isPredefinedConnectionError, PredefinedConnectionError } from '../api/errors.js';
export { provisionConnection } from '../api/provision-connection.js';
export { removeConnection } from '../api/remove-connection.js';
export type * from '../api/types.js';
export { init, type WebAssemblyModule, type WebAssemblyResponse, type WebAssemblySource } from '../wasm/source/given.js';
