import type { Instance } from './instance.js';

/** Calls an exported function that returns a promise; rejects with `ErrorData`. */
export function call(instance: Instance, name: string, ...args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    instance.inFlight.add(reject);
    const settle = (finish: (value: any) => void) => (value: unknown) => {
      instance.inFlight.delete(reject);
      finish(value);
    };
    Promise.resolve(instance.run(name, ...args)).then(settle(resolve), settle(reject));
  });
}
