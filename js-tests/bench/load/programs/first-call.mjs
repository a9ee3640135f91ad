import { fetchConnection, provisionConnection } from 'predefined-connection';

const piece = { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' };
const props = { base_url: 'https://api.gelato.test', access_token: 'good' };
const given = JSON.parse(process.env.BENCH_GIVEN);

const calls = {
  provisionConnection: () => provisionConnection({ ...given, ...piece, props }),
  fetchConnection: () => fetchConnection({ get: async () => (await send(given.request)).value }, given.externalProjectId, piece),
  async plain() {
    for (const request of given) await send(request);
  },
};

const [start, before] = [performance.now(), process.cpuUsage()];
await calls[process.argv[2]]();
const [ms, { user, system }] = [performance.now() - start, process.cpuUsage(before)];
process.stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000 }));

async function send({ url, ...init }) {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
