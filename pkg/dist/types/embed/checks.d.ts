import type { Given } from './given.js';
/** An option that must be given. */
export declare function required<T>(given: Given, name: string, read: (given: Given, name: string) => T | undefined): T;
/** A text, which may be empty. */
export declare function text(given: Given, name: string): string | undefined;
/** A text that is not empty, nor what JavaScript makes of a missing value. */
export declare function filledText(given: Given, name: string): string | undefined;
/** An array of texts that are not empty. */
export declare function texts(given: Given, name: string): string[] | undefined;
/** One of a few texts. */
export declare function oneOf<T extends string>(given: Given, name: string, choices: readonly T[]): T | undefined;
/** A whole number from `least` to `most`; `rule` says so in words. */
export declare function whole(given: Given, name: string, least: number, most: number, rule: string): number | undefined;
/** Refuses the empty text, and what JavaScript makes of a missing value: `${user.id}` without an id is `undefined`. */
export declare function refuseMissing(name: string, value: string): void;
