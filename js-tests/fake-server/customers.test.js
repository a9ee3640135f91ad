/**
 * A customer base that was written past the API: such as the package finds its own, and answered quickly whatever its size.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { provisionConnection } from 'predefined-connection';

import { customerId, fill, GELATO, propsOf } from '../support/customers.js';
import { ask, CONNECTIONS, PROJECTS, server, timed, useServer } from '../support/fake-server-asks.js';

const COUNT = 30_000;

describe('thirty thousand customers', () => {
  useServer({ engine: { delay: 0 } });
  before(() => fill(server, COUNT));

  for (const index of [0, 1, COUNT / 2, COUNT - 1]) {
    test(`customer ${index} is as provisionConnection leaves one`, async () => {
      const { action, requests } = await provisionConnection({
        instanceUrl: server.url,
        apiKey: server.apiKey,
        externalProjectId: customerId(index),
        pieceName: GELATO,
        pieceAuthType: 'CUSTOM_AUTH',
        props: propsOf(index),
      });
      assert.deepEqual([action, requests], ['unchanged', 2]);
    });
  }

  test('sixty a second, the last a quarter of an hour ago', () => {
    const times = server.tables.connections.map(({ created }) => Date.parse(created));
    const seconds = new Map();
    for (const time of times) seconds.set(Math.floor(time / 1_000), (seconds.get(Math.floor(time / 1_000)) ?? 0) + 1);
    assert.ok([...seconds.values()].slice(1, -1).every((rows) => rows >= 59 && rows <= 61));
    assert.ok(Math.abs(Date.now() - 900_000 - Math.max(...times.slice(-1))) < 60_000);
  });

  for (const path of [PROJECTS, CONNECTIONS]) {
    test(`${path}: a page comes as quickly as a page of a small table`, async () => {
      const first = await ask('GET', `${path}?limit=2000`);
      const times = [];
      for (let round = 0; round < 9; round += 1) {
        times.push(await timed(() => ask('GET', `${path}?limit=10&cursor=${encodeURIComponent(first.json.next)}`)));
      }
      // Sorting takes more than a hundred.
      assert.ok(Math.min(...times) < 20, `${Math.min(...times)} ms`);
    });
  }

  test('a look-up and a write come quickly', async () => {
    const externalId = customerId(3_333);
    const times = [];
    for (let round = 0; round < 9; round += 1) {
      times.push(
        await timed(async () => {
          const { json } = await ask('GET', `${PROJECTS}?externalId=${externalId}`);
          const projectIds = [json.data[0].id];
          const body = { displayName: 'Gelato', pieceName: GELATO, type: 'NO_AUTH', value: { type: 'NO_AUTH' }, scope: 'PLATFORM', projectIds, externalId: 'new' };
          assert.equal((await ask('POST', CONNECTIONS, { body })).status, 201);
        }),
      );
    }
    assert.ok(Math.min(...times) < 30, `${Math.min(...times)} ms`);
  });
});
