/** The known name that a misspelt one comes closest to, if it is close enough to be meant. */
export declare function nearest(name: string, known: readonly string[]): string | undefined;
