/** A compiled `WebAssembly.Module`, also where a program's types know no WebAssembly, as those of Node alone. */
export type WebAssemblyModule = typeof globalThis extends {
    WebAssembly: {
        Module: {
            prototype: infer Module;
        };
    };
} ? Module & object : object;
/** The part of the answer to a `fetch` that is used. */
export interface WebAssemblyResponse {
    readonly ok: boolean;
    readonly status: number;
    arrayBuffer(): Promise<ArrayBuffer>;
}
/** The WebAssembly: compiled, as bytes, or as the answer to a `fetch` of it. */
export type WebAssemblySource = WebAssemblyModule | ArrayBuffer | ArrayBufferView | WebAssemblyResponse;
type Given = WebAssemblySource | Promise<WebAssemblySource>;
/**
 * Hands over the WebAssembly, which is the package's file `predefined-connection.wasm`. It is loaded at the first call, and a
 * function is not asked before. After a load that failed (code `LOAD_FAILED`) the next call asks the function again.
 */
export declare function init(webAssembly: Given | (() => Given)): void;
export {};
