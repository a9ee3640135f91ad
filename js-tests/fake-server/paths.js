/**
 * Finds the route of a path, as the real server's Fastify does.
 */
import { RawError } from './errors.js';

/** In UTF-16 units. A path with a longer parameter is one that does not exist. */
const LONGEST_PARAMETER = 100;

/**
 * @template Route
 * @typedef {{ method: string, segments: string[], route: Route }} Place
 */

/**
 * A table of routes by method and path, such as `/api/v1/projects/:id`.
 * @template Route
 */
export class Paths {
  /** @type {Place<Route>[]} */
  #places = [];

  /**
   * @param {string} method
   * @param {string} path
   * @param {Route} route
   */
  add(method, path, route) {
    this.#places.push({ method, segments: path.split('/'), route });
  }

  /**
   * A trailing slash is ignored.
   * @param {string} method
   * @param {string} url
   * @returns {{ route: Route, params: Record<string, string> } | undefined}
   */
  find(method, url) {
    const asked = method === 'HEAD' ? 'GET' : method;
    const places = this.#places.filter((place) => place.method === asked);
    if (places.length === 0) return undefined;
    const segments = segmentsOf(url);
    for (const { segments: wanted, route } of places) {
      const params = match(wanted, segments);
      if (params) return { route, params };
    }
    return undefined;
  }
}

/** @param {string} url */
function segmentsOf(url) {
  const [path = ''] = url.split(/[?#]/, 1);
  try {
    return path.replace(/(?<=.)\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    throw new RawError(`'${url}' is not a valid url component`, { statusCode: 400, code: 'FST_ERR_BAD_URL' });
  }
}

/**
 * @param {string[]} wanted
 * @param {string[]} segments
 */
function match(wanted, segments) {
  if (wanted.length !== segments.length) return undefined;
  /** @type {Record<string, string>} */
  const params = {};
  for (const [index, name] of wanted.entries()) {
    const segment = segments[index] ?? '';
    if (name.startsWith(':')) {
      if (segment.length > LONGEST_PARAMETER) return undefined;
      params[name.slice(1)] = segment;
    } else if (name !== segment) return undefined;
  }
  return params;
}
