export * from './backend.js';
export * from './piece.js';
