/** Throws the data of an error about an option. `rule` completes the sentence that begins with its name, and holds no value. */
export declare function refuse(field: string, rule: string): never;
/** What a value is, in JavaScript's words, for a sentence such as "must be a string, not a number". */
export declare function kindInWords(value: unknown): string;
