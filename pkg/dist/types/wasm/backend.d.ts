/** The part `backend`. */
export declare const backend: import("./loader.js").Loader;
