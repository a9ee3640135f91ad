export * from '../types/entry/slim-piece.js';
