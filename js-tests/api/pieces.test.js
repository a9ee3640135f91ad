/**
 * Pieces whose short names are equal have the same key unless a `prefix` tells them apart. Neither is ever given the other's
 * credentials.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { GELATO, provision, provisionElsewhere, read, rejection, token } from '../support/calls.js';
import { projectOf, rowOf, rowsOf, fakeServer, storedToken, traffic } from '../support/server.js';

/** @import { FakeServer } from '../fake-server/index.js' */

const ACME = '@acme/piece-gelato';
const NAMESAKES = [ACME, 'piece-gelato', 'gelato'];

/** @param {FakeServer} server */
function withNamesakes(server) {
  for (const name of NAMESAKES) server.addPiece({ name, auth: { type: 'CUSTOM_AUTH', props: {} } });
  return server;
}

/** @param {string} pieceName */
const of = (pieceName) => ({ pieceName, checkProps: false, ...token(`token of ${pieceName}`) });

for (const other of NAMESAKES) {
  test(`${other} does not overwrite the credentials of ${GELATO}`, async (t) => {
    const server = withNamesakes(await fakeServer(t));
    await provision(server, of(GELATO));
    const before = structuredClone(rowOf(server, 'gelato_org_1234'));
    server.clearRequests();
    const error = await rejection(provision(server, of(other)));
    assert.deepEqual([error.code, error.field, error.retryable], ['PIECE_CONFLICT', 'prefix', false]);
    for (const word of [`"${other}"`, `"${GELATO}"`, '`prefix`']) assert.ok(error.message.includes(word), error.message);
    assert.deepEqual(traffic(server).filter((line) => !line.startsWith('GET')), []);
    assert.deepEqual(rowOf(server, 'gelato_org_1234'), before);
  });
}

test('with prefixes of their own both have connections', async (t) => {
  const server = withNamesakes(await fakeServer(t));
  await provision(server, of(GELATO));
  await provision(server, { ...of(ACME), prefix: 'acme-gelato' });
  assert.equal((await read(server, 'org_1234')).props.access_token, `token of ${GELATO}`);
  const acme = await read(server, 'org_1234', { pieceName: ACME, prefix: 'acme-gelato' });
  assert.equal(acme.props.access_token, `token of ${ACME}`);
});

describe('first logins of both at once', () => {
  for (const window of [0, 40]) {
    test(`with ${window} ms between the server's look and its insert: one stays, with the credentials of its own piece`, async (t) => {
      const server = withNamesakes(await fakeServer(t, { window }));
      for (let round = 0; round < 5; round += 1) {
        const externalProjectId = `org_${round}`;
        const pieces = [GELATO, ACME];
        const outcomes = await Promise.allSettled(pieces.map((pieceName) => provisionElsewhere(server, { externalProjectId, ...of(pieceName) })));
        const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
        // Without the delay one's write can come between the other's look and write, which no later look can tell.
        if (window > 0) assert.ok(failures.length > 0, 'none was refused');
        assert.deepEqual(failures.filter((code) => code !== 'PIECE_CONFLICT'), []);

        const row = rowOf(server, `gelato_${externalProjectId}`);
        assert.equal(storedToken(server, `gelato_${externalProjectId}`), `token of ${row.pieceName}`);
        const winner = outcomes[pieces.indexOf(row.pieceName ?? '')];
        if (winner?.status === 'fulfilled') assert.equal(winner.value.connection.id, row.id);

        assert.equal((await provision(server, { externalProjectId, ...of(row.pieceName ?? '') })).action, 'unchanged');
        const later = await rejection(provision(server, { externalProjectId, ...of(row.pieceName === GELATO ? ACME : GELATO) }));
        assert.equal(later.code, 'PIECE_CONFLICT');
        assert.equal(rowsOf(server, `gelato_${externalProjectId}`).length, 1);
      }
    });
  }
});

describe('replacesPiece', () => {
  test('takes the connection of the old name over', async (t) => {
    const server = withNamesakes(await fakeServer(t));
    const before = await provision(server, of(ACME));
    const after = await provision(server, { ...of(GELATO), replacesPiece: ACME });
    assert.deepEqual([after.action, after.connection.id, after.connection.pieceName], ['updated', before.connection.id, GELATO]);
    assert.equal((await read(server, 'org_1234')).props.access_token, `token of ${GELATO}`);
    assert.equal((await provision(server, { ...of(GELATO), replacesPiece: ACME })).action, 'unchanged');
  });

  test('takes nothing else over', async (t) => {
    const server = withNamesakes(await fakeServer(t));
    await provision(server, of('gelato'));
    const error = await rejection(provision(server, { ...of(GELATO), replacesPiece: ACME }));
    assert.equal(error.code, 'PIECE_CONFLICT');
    assert.equal(rowOf(server, 'gelato_org_1234').pieceName, 'gelato');
  });

  test('may name a piece that the customer has no connection of', async (t) => {
    const server = withNamesakes(await fakeServer(t));
    assert.equal((await provision(server, { ...of(GELATO), replacesPiece: ACME })).action, 'created');
    assert.deepEqual(rowOf(server, 'gelato_org_1234').projectIds, [projectOf(server, 'org_1234').id]);
  });

  for (const [replacesPiece, rule] of [
    [GELATO, 'is the piece itself: leave it out'],
    ['', 'must not be empty'],
    ['piece gelato', "must be a piece's package name, such as `@activepieces/piece-gelato`"],
  ]) {
    test(`${JSON.stringify(replacesPiece)} is refused`, async (t) => {
      const error = await rejection(provision(await fakeServer(t), { replacesPiece }));
      assert.deepEqual([error.field, error.message], ['replacesPiece', `replacesPiece ${rule}`]);
    });
  }
});
