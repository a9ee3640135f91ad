/** The wrapped wasm-bindgen glue, made by the build. */
declare module '#glue' {
  export interface Glue {
    /** The functions that the WebAssembly imports. */
    imports(): WebAssembly.Imports;
    /** Binds the glue to an instance. */
    start(instance: { exports: WebAssembly.Exports }, module: WebAssembly.Module): void;
    provisionConnection(options: unknown): Promise<unknown>;
    fetchConnection(connections: unknown, project: unknown, options: unknown): Promise<unknown>;
  }

  export function createGlue(decoder: typeof TextDecoder, encoder: typeof TextEncoder): Glue;
}

/** The WebAssembly's bytes as text, made by the build. */
declare module '#bytes' {
  export const webAssembly: import('./bytes.js').BytesText;
}

/** The WebAssembly as an edge runtime imports it. */
declare module '#wasm' {
  const module: WebAssembly.Module;
  export default module;
}
