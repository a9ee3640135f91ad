/** The WebAssembly that the runtime has compiled: it does not compile bytes itself. */
export declare function source(): WebAssembly.Module;
