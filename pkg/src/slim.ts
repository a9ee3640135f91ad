export * from './index.js';
export { init, type WebAssemblyModule, type WebAssemblyResponse, type WebAssemblySource } from './source/given.js';
