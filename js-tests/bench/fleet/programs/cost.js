/**
 * Runs a program's work and tells what it cost. Imported first: it sees the memory of the WebAssembly as that is instantiated.
 */

/** @type {WebAssembly.Memory[]} */
const memories = [];

WebAssembly.Instance = class extends WebAssembly.Instance {
  /** @param {ConstructorParameters<typeof WebAssembly.Instance>} args */
  constructor(...args) {
    super(...args);
    memories.push(...Object.values(this.exports).filter((exported) => exported instanceof WebAssembly.Memory));
  }
};

/**
 * @template Order
 * @param {(order: Order & { url: string, apiKey: string }) => Promise<void>} work
 */
export async function cost(work) {
  const order = JSON.parse(process.argv[2] ?? '{}');
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work(order);
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS * 1024;
  const wasm = memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  process.send?.({ ms, processor: (user + system) / 1000, peak, wasm }, () => process.exit());
}
