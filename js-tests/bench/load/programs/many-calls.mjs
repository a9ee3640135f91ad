// The memory of the WebAssembly is seen as it is instantiated, for the package does not show it.
let memory;
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...args) {
    super(...args);
    memory = Object.values(this.exports).find((exported) => exported instanceof WebAssembly.Memory);
  }
};

const { fetchConnection } = await import('predefined-connection/piece');

const calls = Number(process.argv[2]);
const value = { type: 'CUSTOM_AUTH', props: { base_url: 'https://api.gelato.test', access_token: 'good' } };
const rows = { gelato_org_1234: value };
const connections = { get: async (key) => rows[key] };
const options = { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' };

await call(2_000);
const start = performance.now();
const samples = [sample(0)];
await call(calls / 2);
samples.push(sample(calls / 2));
await call(calls / 2);
samples.push(sample(calls));
process.stdout.write(JSON.stringify(samples));

async function call(times) {
  for (let count = 0; count < times; count++) {
    const { props } = await fetchConnection(connections, 'org_1234', options);
    if (props.access_token !== 'good') throw new Error('the wrong connection');
  }
}

function sample(done) {
  const seconds = (performance.now() - start) / 1000;
  gc();
  gc();
  return { calls: done, heap: process.memoryUsage().heapUsed, wasm: memory.buffer.byteLength, seconds };
}
