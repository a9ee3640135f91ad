export { isPredefinedConnectionError, PredefinedConnectionError } from '../api/errors.js';
export type { ErrorCode, ErrorData } from '../api/types.js';
export { createEmbedSession } from '../embed/create-embed-session.js';
export { createEmbedToken } from '../embed/create-embed-token.js';
export type * from '../embed/session-types.js';
export type * from '../embed/types.js';
