import { Loader } from './loader.js';
/** The part `backend`. */
export declare const backend: Loader;
