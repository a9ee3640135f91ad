/**
 * Removals in one process meet calls of another: what is there in the end is what the last of them left, and nothing of others is touched.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fakeServer, rowsOf } from '../support/server.js';
import { order, removal, startProcesses } from './fleet.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const KEY = 'gelato_org_1234';
const ROUNDS = 25;

/** Ms by which a removal begins after the other call, one a round. */
const offset = (/** @type {number} */ round) => round * 3;

/** @param {FakeServer} server */
function withNeighbour(server) {
  const { id } = server.addProject({ externalId: 'org_neighbour' });
  server.addConnection({ externalId: 'gelato_org_neighbour', projectIds: [id] });
  return () => JSON.stringify(rowsOf(server, 'gelato_org_neighbour'));
}

/** @param {FakeServer} server */
const projects = (server) => server.tables.projects.filter(({ externalId, deleted }) => externalId === 'org_1234' && deleted === null);

for (const removeProject of [false, true]) {
  const what = removeProject ? 'of connection and project' : 'of the connection';

  test(`two removals ${what} at once: both succeed, each row is told by one of them at least, and all is gone`, async (t) => {
    const server = await fakeServer(t);
    const neighbour = withNeighbour(server);
    const before = neighbour();
    const processes = await startProcesses(t, 2);
    let races = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = projects(server)[0]?.id ?? server.addProject({ externalId: 'org_1234' }).id;
      const ids = Array.from({ length: 3 }, () => server.addConnection({ externalId: KEY, projectIds: [own] }).id);
      const calls = (await Promise.all(processes.map(({ callAll }) => callAll([removal(server, { removeProject })])))).flat();
      assert.deepEqual(calls.filter(({ failure }) => failure !== undefined), []);
      const told = calls.flatMap(({ removed = [] }) => removed.map(({ id }) => id));
      assert.deepEqual([...new Set(told)].sort(), ids.sort());
      races += told.length > ids.length ? 1 : 0;
      assert.deepEqual(rowsOf(server, KEY), []);
      assert.equal(projects(server).length, removeProject ? 0 : 1);
    }
    assert.equal(neighbour(), before);
    t.diagnostic(`${races} of ${ROUNDS} rounds were races`);
  });

  test(`a removal ${what} against a login: whatever fails, one more call of either brings its own end`, async (t) => {
    const server = await fakeServer(t, { window: 10, reread: 5 });
    const neighbour = withNeighbour(server);
    const before = neighbour();
    const [login, leave] = await startProcesses(t, 2);
    assert.ok(login !== undefined && leave !== undefined);
    let failed = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const [[provisioned], [gone]] = await Promise.all([
        login.callAll([order(server, `round ${round}`)]),
        leave.callAll([{ ...removal(server, { removeProject }), after: offset(round) }]),
      ]);
      for (const call of [provisioned, gone]) failed += call?.failure === undefined ? 0 : 1;
      assert.ok(projects(server).length <= 1, 'two projects');

      if (round % 2 === 0) {
        const [call] = await login.callAll([order(server, `round ${round}`)]);
        assert.equal(call?.failure, undefined);
        const seen = rowsOf(server, KEY).filter(({ projectIds }) => projectIds.includes(projects(server)[0]?.id ?? ''));
        assert.deepEqual(seen.map(({ value }) => value.props?.['access_token']), [`round ${round}`]);
      }
      const [call] = await leave.callAll([removal(server, { removeProject })]);
      assert.equal(call?.failure, undefined);
      assert.deepEqual(rowsOf(server, KEY), [], `round ${round}`);
      assert.equal(projects(server).length, removeProject ? 0 : 1);
    }
    assert.equal(neighbour(), before);
    t.diagnostic(`${failed} of ${2 * ROUNDS} calls failed in the race`);
  });
}
