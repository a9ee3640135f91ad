/**
 * Hooks that log each request of a call. What they are given holds no secret, so all of it can be logged.
 * @param {import('pino').Logger} logger
 */
export function loggedBy(logger) {
  return {
    /** @param {import('predefined-connection').ObservedResponse} response */
    onResponse(response) {
      // A failed request is retried, or the call goes on without it: the call's own error is logged where it is caught.
      if (response.code === undefined) logger.debug(response, 'activepieces request');
      else logger.warn(response, 'activepieces request failed');
    },
  };
}
