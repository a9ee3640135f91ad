/**
 * The two error shapes of Activepieces 0.85.4: `{code, params}` for its own errors, and
 * `{statusCode, code?, error, message}` for whatever else was thrown, raw database errors included.
 */

/** Everything that is not listed here is a 400. */
const STATUS_OF_CODE = /** @type {Record<string, number>} */ ({
  VALIDATION: 409,
  PROJECT_EXTERNAL_ID_ALREADY_EXISTS: 409,
  FEATURE_DISABLED: 402,
  QUOTA_EXCEEDED: 402,
  AUTHORIZATION: 403,
  PERMISSION_DENIED: 403,
  AUTHENTICATION: 401,
  INVALID_BEARER_TOKEN: 401,
  INVALID_CREDENTIALS: 401,
  ENTITY_NOT_FOUND: 404,
  SANDBOX_CAPACITY_EXCEEDED: 429,
});

/** An error that the server answers as `{code, params}`. */
export class ActivepiecesError extends Error {
  /**
   * @param {string} code
   * @param {Record<string, unknown>} params
   */
  constructor(code, params) {
    super(code);
    this.code = code;
    this.params = params;
    this.status = STATUS_OF_CODE[code] ?? 400;
  }
}

/** An error that nobody maps: it goes out raw. */
export class RawError extends Error {
  /**
   * @param {string} message
   * @param {{ statusCode?: number, code?: string }} [details]
   */
  constructor(message, { statusCode = 500, code } = {}) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

/**
 * What the ORM throws when a row that must exist does not.
 * @param {string} entity
 * @param {Record<string, unknown>} criteria
 */
export function entityMissing(entity, criteria) {
  return new RawError(`Could not find any entity of type "${entity}" matching: ${JSON.stringify(criteria, null, 4)}`);
}

/** @param {Record<string, unknown>} params */
export const notFound = (params) => new ActivepiecesError('ENTITY_NOT_FOUND', params);

/** @param {string} entityId */
export const projectNotFound = (entityId) => notFound({ entityId, entityType: 'project' });

/** @param {string} pieceName */
export const pieceNotFound = (pieceName) => notFound({ message: `piece_metadata_not_found pieceName=${pieceName}` });

/** @param {string} message */
export const invalidToken = (message) => new ActivepiecesError('INVALID_BEARER_TOKEN', { message });

/** @param {string} message */
export const featureDisabled = (message) => new ActivepiecesError('FEATURE_DISABLED', { message });

export const principalNotAllowed = () =>
  new ActivepiecesError('AUTHORIZATION', { message: 'principal is not allowed for this route' });

const NAMES = /** @type {Record<number, string>} */ ({
  400: 'Bad Request',
  401: 'Unauthorized',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
});

/**
 * @param {any} error
 * @returns {{ status: number, body: object }}
 */
export function answerToError(error) {
  if (error instanceof ActivepiecesError) return { status: error.status, body: { code: error.code, params: error.params } };
  const { statusCode = 500, code, message } = error;
  return { status: statusCode, body: { statusCode, code, error: NAMES[statusCode], message } };
}

/** In bytes: a URL and its headers. */
export const MAX_HEADERS = 16 * 1024;

/** What Node answers to more. */
export const HEADERS_TOO_LARGE = {
  status: 431,
  body: { error: NAMES[431], message: 'Exceeded maximum allowed HTTP header size', statusCode: 431 },
};

/** The single page application, which every path outside the API leads to. */
const INDEX_HTML = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Activepieces</title></head><body><div id="root"></div></body></html>
`;

/**
 * An unknown path is a 404 under `/api/`, and 200 with the web app's page anywhere else, whatever the method. So a
 * base URL that ends in a slash (`//api/v1/…`) or lacks `/api` seems to work, and answers HTML.
 * @param {string} url
 * @returns {{ status: number, body: object | string }}
 */
export function answerToUnknownPath(url) {
  if (!url.startsWith('/api/')) return { status: 200, body: INDEX_HTML };
  return { status: 404, body: { statusCode: 404, error: 'Not Found', message: 'Route not found' } };
}
