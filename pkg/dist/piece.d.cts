export * from './types/entry/piece.js';
