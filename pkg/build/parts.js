/**
 * The parts of the package. Each is the crate compiled with the cargo feature of its name, and `pkg/src/wasm/<name>.ts`.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {'s' | 'z'} optLevel `z` is small code, `s` is a tenth quicker and some kilobytes more
 * @property {number} inlinesUpTo the largest function, in bytes, that is inlined because it is called once: inlining all of them makes
 *   less code, but it compresses worse
 */

/** @type {Part[]} */
export const parts = [
  // A piece's first call is mostly the engine compiling what runs: small code is quick code here.
  { name: 'piece', optLevel: 'z', inlinesUpTo: 60 },
  { name: 'backend', optLevel: 'z', inlinesUpTo: 20 },
];
