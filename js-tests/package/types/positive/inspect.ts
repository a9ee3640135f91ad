// What must compile: calls of inspectConnection, and the use of what it gives.
import {
  type ConnectionProblem,
  type ConnectionRow,
  type ConnectionState,
  inspectConnection,
  type InspectConnectionOptions,
  type ProblemCode,
  type ProvisionConnectionOptions,
  type ProvisionedConnection,
} from 'predefined-connection';
import * as ofBackend from 'predefined-connection/backend';
import * as ofFleet from 'predefined-connection/fleet';
import * as ofSlim from 'predefined-connection/slim/fleet';

import { isExactly } from '../equal.js';

const instance = { instanceUrl: 'https://cloud.activepieces.com', apiKey: 'sk-123' };
const customer = { ...instance, externalProjectId: 'org_1234' };

export async function eitherSetOfOptions(provisioning: ProvisionConnectionOptions, inspecting: InspectConnectionOptions): Promise<void> {
  await inspectConnection({ ...customer, pieceName: '@activepieces/piece-gelato' });
  await inspectConnection({ ...customer, prefix: 'gelato' });
  await inspectConnection({ ...customer, pieceName: '@activepieces/piece-gelato', displayName: 'Ice', replacesPiece: undefined, timeout: 1000 });
  await inspectConnection({ ...customer, pieceName: '@activepieces/piece-gelato', pieceAuthType: 'SECRET_TEXT', props: { secret_text: 's' } });
  await inspectConnection({ ...customer, pieceName: '@activepieces/piece-gelato', fingerprintSecret: 'a secret of 16 or more', trustFor: 1000 });
  await inspectConnection(provisioning);
  await inspectConnection(inspecting);
  // @ts-expect-error: one of `pieceName` and `prefix` must be there
  await inspectConnection(customer);
  // @ts-expect-error: credentials are whole or not given
  await inspectConnection({ ...customer, pieceName: '@activepieces/piece-gelato', pieceAuthType: 'SECRET_TEXT' });
  // @ts-expect-error: it removes nothing
  await inspectConnection({ ...customer, pieceName: '@activepieces/piece-gelato', removeProject: true });
}

export function whatItGives({ connection, fingerprint, leftovers, nextCall, problems, project }: ConnectionState): string[] {
  isExactly<ConnectionRow>()({} as ProvisionedConnection['connection'], true);
  isExactly<ConnectionProblem[]>()(problems, true);
  isExactly<boolean | null | undefined>()(fingerprint?.matches, true);
  isExactly<'created' | 'updated' | 'unchanged' | 'refused' | undefined>()(nextCall?.action, true);
  isExactly<ProblemCode[] | undefined>()(nextCall?.because, true);
  // @ts-expect-error: there may be no connection
  void connection.id;
  const words = problems.map(({ code, message, remedy }) => (code === 'LEFTOVERS' ? `${leftovers.length} ${message}` : remedy));
  return [project?.displayName ?? 'none', connection?.status ?? 'none', ...words];
}

export function oneFunction(): void {
  for (const copy of [ofBackend, ofFleet, ofSlim]) isExactly<typeof inspectConnection>()(copy.inspectConnection, true);
}
