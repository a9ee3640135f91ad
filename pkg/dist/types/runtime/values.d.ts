/** A property of a value; `undefined` where there is none, or where it cannot be read. */
export declare function propertyOf(value: any, name: string | symbol): unknown;
/** A property that is a text. */
export declare function textOf(value: any, name: string): string | undefined;
/** Some of the numbers that {@link typeOf} gives. */
export declare const STRING = 2;
export declare const FUNCTION = 5;
export declare const ARRAY = 6;
export declare const OBJECT = 7;
/** What a value is, as a number of the crate's `wasm::values::JsType`; 8 for what is none of these, or cannot be looked at. */
export declare function typeOf(value: any): number;
