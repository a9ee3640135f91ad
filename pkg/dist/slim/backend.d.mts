export * from '../types/entry/slim-backend.js';
