import { ARRAY, kindOf, OBJECT } from './values.js';

/**
 * Options as they are at the time of the call, which is before they are read: whoever calls in a loop may change the same object for the
 * next call. What is no plain data stays what it is, as do objects that hold functions, such as a store. So does everything where
 * something cannot be read; what is wrong is told later.
 */
export function snapshot<T extends object>(options: T): T {
  try {
    return copyOf(options, 0) as T;
  } catch {
    return options;
  }
}

/** Deeper data is refused, and would not end where it refers to itself. */
const MAX_DEPTH = 70;

function copyOf(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new RangeError('too deep');
  const kind = kindOf(value);
  if (kind === ARRAY) return (value as unknown[]).map((item) => copyOf(item, depth + 1));
  if (kind !== OBJECT || !isPlain(value as object)) return value;
  const entries = Object.entries(value as object);
  if (depth > 0 && entries.some(([, member]) => typeof member === 'function')) return value;
  return Object.fromEntries(entries.map(([name, member]) => [name, copyOf(member, depth + 1)]));
}

/** Whether an object is no instance of a class, in whatever realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
