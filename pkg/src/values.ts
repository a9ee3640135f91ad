// What the WebAssembly asks of values that may be anything. Each is one call for it where the language's own means would be several.

/** A member of a value; `undefined` where there is none, or where it cannot be read. */
export function memberOf(value: any, name: string): unknown {
  try {
    return value?.[name];
  } catch {
    return undefined;
  }
}

/** A member that is a text. */
export function textOf(value: any, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : undefined;
}

/** Two of the numbers that {@link kindOf} gives. */
export const ARRAY = 6;
export const OBJECT = 7;

/** What a value is, as a number of the crate's `wasm::values::Kind`; -1 for what is none of these, or cannot be looked at. */
export function kindOf(value: any): number {
  if (value === null) return 1;
  const kind = ['undefined', , 'string', 'boolean', 'number', 'function'].indexOf(typeof value);
  if (kind >= 0) return kind;
  try {
    // Both of these run code of a Proxy.
    if (Array.isArray(value)) return ARRAY;
    // Instances of classes have the same tag as plain objects.
    return Object.prototype.toString.call(value) === '[object Object]' ? OBJECT : -1;
  } catch {
    return -1;
  }
}
