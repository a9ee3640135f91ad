/**
 * What Node's `fetch` rejects with where there is no answer.
 */

/**
 * @param {string} code
 * @param {string} message
 * @param {string} [what]
 */
function networkError(code, message, what = 'fetch failed') {
  return new TypeError(what, { cause: Object.assign(new Error(message), { code }) });
}

export const connectionClosed = () => networkError('UND_ERR_SOCKET', 'other side closed');
export const connectionReset = () => networkError('ECONNRESET', 'read ECONNRESET');
export const connectionRefused = () => networkError('ECONNREFUSED', 'connect ECONNREFUSED');

/** @param {string} host */
export const noSuchHost = (host) => networkError('ENOTFOUND', `getaddrinfo ENOTFOUND ${host}`);
