/** The part `fleet`. */
export declare const fleet: import("./loader.js").Loader;
