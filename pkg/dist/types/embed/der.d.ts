export declare const INTEGER = 2;
export declare const BIT_STRING = 3;
export declare const OCTET_STRING = 4;
export declare const NULL = 5;
export declare const OBJECT_IDENTIFIER = 6;
export declare const SEQUENCE = 48;
/** An element: its tag, its content, and both with the length between them. */
export interface Element {
    readonly tag: number;
    readonly content: Uint8Array;
    readonly whole: Uint8Array;
}
/** An element's tag and lengths as its first bytes have them, whether or not the rest is there. */
export declare function readHeader(bytes: Uint8Array): {
    tag: number;
    header: number;
    total: number;
} | undefined;
/** The elements that stand in a row; undefined where one of them is broken. */
export declare function readElements(bytes: Uint8Array): Element[] | undefined;
/** An element made of its content's parts. */
export declare function writeElement(tag: number, ...parts: Uint8Array[]): Uint8Array<ArrayBuffer>;
