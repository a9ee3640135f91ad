// When the package has read its WebAssembly, compiled it and started it is seen from the constructors that it calls.
const { Module, Instance } = WebAssembly;
const times = [];
const mark = () => times.push(performance.now());
WebAssembly.Module = function (bytes) {
  mark();
  return new Module(bytes);
};
WebAssembly.Instance = function (module, imports) {
  mark();
  return new Instance(module, imports);
};

const { fetchConnection } = await import('predefined-connection/piece');
const value = { type: 'CUSTOM_AUTH', props: { access_token: 'good' } };
const call = () => fetchConnection({ get: async () => value }, 'org_1234', { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'CUSTOM_AUTH' });

mark();
await call();
mark();
await call();
mark();
// The marks in their order: before the call, read, compiled, after the call, after another call.
const [begin, read, compiled, first, second] = times;
const phases = { reading: read - begin, compiling: compiled - read, running: first - compiled, second: second - first };
process.stdout.write(JSON.stringify(phases));
