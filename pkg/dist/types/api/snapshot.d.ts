/**
 * Copies the options at call time, by the rules of `JSON.stringify`: own enumerable properties, of instances of classes too, and what a
 * `toJSON` gives. They are read later, and a caller may reuse one object in a loop. What is no data stays as it is, and is refused then.
 */
export declare function snapshot<T>(options: T): T;
