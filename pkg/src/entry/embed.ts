export { isPredefinedConnectionError, PredefinedConnectionError } from '../error.js';
export type { ErrorCode, ErrorData } from '../../../src/wasm/types.d.ts';
export { createEmbedToken } from '../embed/create-embed-token.js';
export type * from '../embed/types.js';
