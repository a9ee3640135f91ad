// What the WebAssembly asks of values that may be anything. Each is one call for it where the language's own means would be several.

/** A property of a value; `undefined` where there is none, or where it cannot be read. */
export function propertyOf(value: any, name: string | symbol): unknown {
  try {
    return value?.[name];
  } catch {
    return undefined;
  }
}

/** A property that is a text. */
export function textOf(value: any, name: string): string | undefined {
  const property = propertyOf(value, name);
  return typeof property === 'string' ? property : undefined;
}

/** Some of the numbers that {@link typeOf} gives. */
export const STRING = 2;
export const FUNCTION = 5;
export const ARRAY = 6;
export const OBJECT = 7;
const OTHER = 8;

/** What a value is, as a number of the crate's `wasm::values::JsType`; 8 for what is none of these, or cannot be looked at. */
export function typeOf(value: any): number {
  if (value === null) return 1;
  const type = ['undefined', , 'string', 'boolean', 'number', 'function'].indexOf(typeof value);
  if (type >= 0) return type;
  try {
    // Both of these run code of a Proxy.
    if (Array.isArray(value)) return ARRAY;
    // Instances of classes have the same tag as plain objects.
    return Object.prototype.toString.call(value) === '[object Object]' ? OBJECT : OTHER;
  } catch {
    return OTHER;
  }
}
