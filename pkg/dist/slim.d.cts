export * from './index.cjs';
/** The WebAssembly: compiled, as bytes, or as the answer to a `fetch` of it. */
export type WebAssemblySource = WebAssembly.Module | BufferSource | Response;
type Given = WebAssemblySource | Promise<WebAssemblySource>;
/**
 * Hands over the WebAssembly, which is the package's file `predefined-connection.wasm`. It is loaded at the first call, and a
 * function is not asked before. After a load that failed (code `LOAD_FAILED`) the next call asks the function again.
 */
export declare function init(webAssembly: Given | (() => Given)): void;
