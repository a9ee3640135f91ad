import { expect, test, vi } from 'vitest';
import { fetchConnection, provisionConnection } from 'predefined-connection';
import { createFakeActivepieces } from 'predefined-connection/testing';

const piece = { pieceName: '@activepieces/piece-gelato', pieceAuthType: 'SECRET_TEXT' };

async function scenario() {
  const activepieces = createFakeActivepieces({ pieces: [{ name: piece.pieceName, auth: { type: 'SECRET_TEXT' } }] });
  const { apiKey, fetch } = activepieces;
  const options = { apiKey, externalProjectId: 'org_1', ...piece, props: { secret_text: 'good' } };
  const first = await provisionConnection({ ...options, instanceUrl: activepieces.instanceUrl, fetch });
  const again = await provisionConnection({ ...options, instanceUrl: activepieces.instanceUrl, fetch });
  const { connections, project } = activepieces.context('org_1');
  const { secret_text } = await fetchConnection(connections, project, piece);
  const url = await activepieces.listen();
  const { status } = await globalThis.fetch(`${url}/api/v1/health`);
  await activepieces.close();
  if (status !== 200) throw new Error(`HTTP ${status}`);
  return `${first.action} ${again.action} ${secret_text}`;
}

test('the fake', async () => {
  expect(await scenario()).toBe('created unchanged good');
});

test('the fake with fake timers', async () => {
  vi.useFakeTimers();
  expect(await scenario()).toBe('created unchanged good');
  vi.useRealTimers();
});
