// What must compile: the fake for tests, as it is created, given to the package, looked at and told to fail.
import { fetchConnection, provisionConnection, removeConnection, type Fetch } from 'predefined-connection';
import { createEmbedToken } from 'predefined-connection/embed';
import { createFakeActivepieces, type FakeActivepieces, type FakeFault, type FakePiece } from 'predefined-connection/testing';

const piece: FakePiece = {
  name: '@activepieces/piece-gelato',
  auth: { type: 'SECRET_TEXT', displayName: 'Key', required: true },
  validate: async ({ type, secret_text }) => (type === 'SECRET_TEXT' && secret_text !== '' ? { valid: true } : { valid: false, error: 'Empty' }),
};

export async function aLogin(): Promise<FakeActivepieces> {
  const activepieces = createFakeActivepieces({ apiKey: 'sk-1', pieces: [piece], edition: 'CLOUD', plan: { embeddingEnabled: false }, delays: { read: 5 } });
  const { instanceUrl, apiKey, fetch } = activepieces;
  const where = { instanceUrl, apiKey, fetch, externalProjectId: 'org_1234', pieceName: piece.name };
  await provisionConnection({ ...where, pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'x' } });
  await removeConnection(where);
  const given: Fetch = fetch;
  void given;
  await createEmbedToken({ ...activepieces.signingKey(), externalUserId: 'ada', externalProjectId: 'org_1234' });
  return activepieces;
}

export async function aPiece(activepieces: FakeActivepieces): Promise<unknown> {
  const project = activepieces.addProject({ externalId: 'org_1234' });
  activepieces.addConnection({ externalId: 'gelato_org_1234', pieceName: piece.name, projectIds: [project.id], value: { type: 'NO_AUTH' } });
  const context = activepieces.context('org_1234', { contextVersion: 'bare' });
  return fetchConnection(context.connections, context.project, { pieceName: piece.name });
}

export function aLook({ tables, requests, faults, settings }: FakeActivepieces): string[] {
  settings.engine.down = true;
  settings.plan.teamProjectsLimit = 'ONE';
  const fault: FakeFault = { kind: 'status', status: 429, headers: { 'retry-after': '1' }, path: /projects/, times: Infinity };
  const remove: () => void = faults.add(fault);
  remove();
  for (const row of tables.connections) row.status = 'ERROR';
  return requests.map(({ method, path, status = 0, body }) => `${method} ${path} ${status} ${body?.externalId}`);
}

export function mistakes(activepieces: FakeActivepieces): void {
  // @ts-expect-error: no such kind
  activepieces.faults.add({ kind: 'explode' });
  // @ts-expect-error: a connection has a value
  activepieces.addConnection({ externalId: 'x', pieceName: 'y' });
  // @ts-expect-error: no such edition
  createFakeActivepieces({ edition: 'OPEN' });
  // @ts-expect-error: the log is the fake's
  activepieces.requests.push();
  // @ts-expect-error: a verdict says why
  activepieces.addPiece({ name: 'x', validate: () => ({ valid: false }) });
}
