/** The DER in a text that is PEM, or base64 of PEM or DER, however an environment variable or a secret manager has bent it. */
export declare function derOfText(given: string, keyId: string): Uint8Array;
