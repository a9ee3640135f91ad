import { Loader } from './loader.js';
/** A part that sends requests: it has the host's `fetch` and timers. The build gives each part its own glue and source. */
export declare function withHost(): Loader;
