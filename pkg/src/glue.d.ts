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

  /** What the glue sees as, or instead of, globals of these names. */
  export interface Scope {
    isolatesRequests(): boolean;
    kindOf(value: unknown): number;
    memberOf(value: unknown, name: string): unknown;
    textOf(value: unknown, name: string): string | undefined;
    TextDecoder: typeof TextDecoder;
    TextEncoder: typeof TextEncoder;
    queueMicrotask(callback: () => void): void;
    setTimeout(callback: (...args: unknown[]) => void, milliseconds: number, ...args: unknown[]): unknown;
    clearTimeout(timer: unknown): void;
  }

  export function createGlue(scope: Scope): Glue;
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
