import { Loader } from './loader.js';
/** The part `piece`. */
export declare const piece: Loader;
