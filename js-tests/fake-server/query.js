/**
 * Reads a query string the way the `qs` package does, which the real server uses. Its rules explain what an id does
 * that was not encoded (Activepieces 0.85.4): `+` is a space, a repeated name or `[]` makes an array, and
 * `externalId=a[b]=c` is cut at `]=`, so that there is no `externalId` any more.
 *
 * @typedef {string | QueryValue[] | { [name: string]: QueryValue }} QueryValue
 *
 * @param {string} text
 * @returns {Record<string, QueryValue>}
 */
export function parseQuery(text) {
  /** @type {Record<string, QueryValue>} */
  const query = Object.create(null);
  for (const part of text.split('&')) {
    if (part === '') continue;
    const bracket = part.indexOf(']=');
    const cut = bracket === -1 ? part.indexOf('=') : bracket + 1;
    const name = cut === -1 ? part : part.slice(0, cut);
    const value = cut === -1 ? '' : part.slice(cut + 1);
    put(query, segments(decode(name)), decode(value));
  }
  return query;
}

/** @param {string} text */
function decode(text) {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/**
 * `a[b][]` is `a`, `b` and the empty name of an array entry.
 * @param {string} name
 */
function segments(name) {
  const open = name.indexOf('[');
  if (open <= 0 || !name.endsWith(']')) return [name];
  return [name.slice(0, open), ...name.slice(open + 1, -1).split('][')];
}

/**
 * @param {Record<string, QueryValue>} target
 * @param {string[]} path
 * @param {string} value
 */
function put(target, [name = '', ...rest], value) {
  const known = target[name];
  if (rest.length === 0) {
    target[name] = known === undefined ? value : [known, value].flat();
  } else if (rest[0] === '') {
    target[name] = [known ?? [], value].flat();
  } else {
    const inner = typeof known === 'object' && !Array.isArray(known) ? known : Object.create(null);
    target[name] = inner;
    put(inner, rest, value);
  }
}
