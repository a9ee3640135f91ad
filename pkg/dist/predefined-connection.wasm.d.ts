import type { WebAssemblyModule } from './slim.cjs';

declare const module: WebAssemblyModule;
export default module;
