import { Timers } from '../runtime/limited.js';
import { type Scope } from './instance.js';
import { Loader } from './loader.js';
/**
 * A part that sends requests: it has the host's `fetch` and timers. The build gives each part its own glue and source. `more` is what a
 * part has besides.
 */
export declare function withHost(more?: (timers: Timers) => Scope): Loader;
