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

/**
 * @param {unknown} error
 * @param {import('fastify').FastifyRequest} _request
 * @param {import('fastify').FastifyReply} reply
 */
export function answerError(error, _request, reply) {
  if (error instanceof ActivepiecesError) {
    return reply.status(error.status).send({ code: error.code, params: error.params });
  }
  return reply.send(error);
}

/** The single page application, which every path outside the API leads to. */
const INDEX_HTML = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Activepieces</title></head><body><div id="root"></div></body></html>
`;

/**
 * An unknown path is a 404 under `/api/`, and 200 with the web app's page anywhere else, whatever the method. So a
 * base URL that ends in a slash (`//api/v1/…`) or lacks `/api` seems to work, and answers HTML.
 * @param {import('fastify').FastifyRequest} request
 * @param {import('fastify').FastifyReply} reply
 */
export function answerUnknownPath(request, reply) {
  if (!request.url.startsWith('/api/')) return reply.status(200).type('text/html; charset=utf-8').send(INDEX_HTML);
  return reply.status(404).send({ statusCode: 404, error: 'Not Found', message: 'Route not found' });
}
