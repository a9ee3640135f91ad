import assert from 'node:assert/strict';

/**
 * Throws unless the last line of JSON that a row printed is what the scenario gives, and the fake server has what it says.
 * @param {string} stdout
 * @param {string} externalProjectId
 * @param {import('../../fake-server/index.js').FakeServer} fakeServer
 */
export function expectResult(stdout, externalProjectId, fakeServer) {
  const key = `gelato_${externalProjectId}`;
  const props = { base_url: 'https://api.gelato.test', access_token: 'good' };
  assert.deepEqual(lastLine(stdout), {
    ok: true,
    action: 'created',
    key,
    value: { type: 'CUSTOM_AUTH', props },
    error: 'UNAUTHENTICATED',
  });

  const rows = fakeServer.tables.connections.filter(({ externalId }) => externalId === key);
  assert.equal(rows.length, 1, `the fake server has ${rows.length} rows of ${key}`);
  const read = fakeServer.requests.some(({ path, status }) => path.endsWith(`/worker/app-connections/${key}`) && status === 200);
  assert.ok(read, 'the connection was not read over HTTP');
}

/** @param {string} stdout */
function lastLine(stdout) {
  const line = stdout.split('\n').findLast((text) => /^\{.*"ok":true/.test(text));
  if (line === undefined) throw new Error(`it printed no result:\n${stdout.slice(-2000)}`);
  return JSON.parse(line);
}
