import type { WebAssemblyModule } from './slim/piece.cjs';

declare const module: WebAssemblyModule;
export default module;
