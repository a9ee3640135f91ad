import { ARRAY, OBJECT, propertyOf, typeOf } from '../runtime/values.js';

/** These are passed on as they are. */
const NO_DATA = ['apiKey', 'fetch', 'signal', 'onRequest', 'onResponse', 'signingKey'];

/**
 * Copies the options at call time, by the rules of `JSON.stringify`: own enumerable properties, of instances of classes too, and what a
 * `toJSON` gives. They are read later, and a caller may reuse one object in a loop. What is no data stays as it is, and is refused then.
 */
export function snapshot<T>(options: T): T {
  if (typeOf(options) !== OBJECT) return options;
  return copyProperties(options as object, (name, value) => (NO_DATA.includes(name) ? value : copyOf(value, name, 1))) as T;
}

/** Deeper data is refused, and would not end where it refers to itself. */
const MAX_DEPTH = 70;

/** Stands for what could not be read, and cannot be read either. */
const unreadable = new Proxy(
  {},
  {
    ownKeys() {
      throw new TypeError('it could not be read');
    },
  },
);

function copyOf(value: unknown, name: string, depth: number): unknown {
  const type = typeOf(value);
  if (type < ARRAY || depth > MAX_DEPTH) return value;
  try {
    const toJSON = propertyOf(value, 'toJSON');
    if (typeof toJSON === 'function') return copyOf(toJSON.call(value, name), name, depth + 1);
    if (type === ARRAY) return Array.from(value as unknown[], (item, index) => copyOf(item, String(index), depth + 1));
  } catch {
    return unreadable;
  }
  // A promise of some library is no data either.
  if (type !== OBJECT || typeof propertyOf(value, 'then') === 'function') return value;
  return copyProperties(value as object, (name, property) => copyOf(property, name, depth + 1));
}

function copyProperties(value: object, copy: (name: string, property: unknown) => unknown): object {
  try {
    // Not by assignment, which would call the setter of `__proto__`.
    return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, copy(name, property)]));
  } catch {
    return unreadable;
  }
}
