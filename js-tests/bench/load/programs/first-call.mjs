// Loads a module and makes one call, in a process that has done nothing else: node first-call.mjs <call> <require|import> <module>
import { createRequire } from 'node:module';

const [call, how, name] = process.argv.slice(2);
const piece = { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' };
const props = { base_url: 'https://api.gelato.test', access_token: 'good' };
const { request, requests, answers, ...given } = JSON.parse(process.env.BENCH_GIVEN ?? '{}');
const require = createRequire(import.meta.url);

const inMemory = { get: async () => ({ type: 'CUSTOM_AUTH', props }) };
const ofEngine = { get: async () => (await send(request)).value };

const calls = {
  nothing: async () => {},
  getInMemory: () => inMemory.get(),
  getOfEngine: () => ofEngine.get(),
  async requests() {
    for (const each of requests) await send(each);
  },
  async answersInMemory() {
    for (const { url } of requests) JSON.parse(await (await answering()(url)).text());
  },
  fetchInMemory: ({ fetchConnection }) => fetchConnection(inMemory, 'org_1234', piece),
  fetchOfEngine: ({ fetchConnection }) => fetchConnection(ofEngine, given.externalProjectId, piece),
  provision: ({ provisionConnection }) => provisionConnection({ ...given, ...piece, props }),
  provisionInMemory: ({ provisionConnection }) => provisionConnection({ ...given, ...piece, props, fetch: answering() }),
};

const [start, before] = [performance.now(), process.cpuUsage()];
const module = how === 'require' ? require(name) : await import(name);
const loaded = performance.now();
await calls[call](module);
const [done, { user, system }] = [performance.now(), process.cpuUsage(before)];
process.stdout.write(JSON.stringify({ load: loaded - start, call: done - loaded, ms: done - start, cpu: (user + system) / 1000 }));

async function send({ url, ...init }) {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** A `fetch` that gives what a server answered to these requests. */
function answering() {
  return async (url) => {
    const { status, headers, body } = answers[requests.findIndex((each) => each.url === url)];
    return { status, headers: { get: (name) => headers[name] ?? null }, text: async () => body };
  };
}
