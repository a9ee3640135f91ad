import type { Loader } from './loader.js';

/** Calls a function of a part that returns a promise; rejects with `ErrorData`. */
export async function call(part: Loader, name: string, ...args: unknown[]): Promise<unknown> {
  // From here on there is the whole stack: its end, which a caller may be near, would break the WebAssembly for all.
  await undefined;
  const instance = await part.instance();
  return new Promise((resolve, reject) => {
    instance.inFlight.add(reject);
    const settle = (finish: (value: any) => void) => (value: unknown) => {
      instance.inFlight.delete(reject);
      finish(value);
    };
    Promise.resolve(instance.run(name, ...args)).then(settle(resolve), settle(reject));
  });
}
