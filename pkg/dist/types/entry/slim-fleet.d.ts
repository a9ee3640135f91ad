export * from './fleet.js';
export { init, type WebAssemblyModule, type WebAssemblyResponse, type WebAssemblySource } from '../wasm/source/given.js';
