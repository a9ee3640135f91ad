// What must compile: a check of an instance, with a piece, credentials and a signing key or without.
import { checkInstance, type CheckInstanceOptions, type InstanceFinding, type InstanceFindingCode, type InstanceReport } from 'predefined-connection';
import * as backend from 'predefined-connection/backend';
import * as fleet from 'predefined-connection/fleet';

import { isExactly } from '../equal.js';

const instance = { instanceUrl: 'https://cloud.activepieces.com', apiKey: 'sk-123' };
const piece = { ...instance, pieceName: '@activepieces/piece-gelato' };

export function checks(bytes: Uint8Array, fromEnvironment: string | undefined): Promise<InstanceReport>[] {
  isExactly<typeof checkInstance>()(backend.checkInstance, true);
  isExactly<typeof checkInstance>()(fleet.checkInstance, true);
  return [
    checkInstance(instance),
    checkInstance({ ...instance, apiKey: async () => 'sk-123', timeout: 5000, maxRetries: 0, headers: { 'x-proxy': '1' } }),
    checkInstance(piece),
    checkInstance({ ...piece, pieceVersion: '0.4.1' }),
    checkInstance({ ...piece, pieceAuthType: 'CUSTOM_AUTH' }),
    checkInstance({ ...piece, pieceAuthType: 'CUSTOM_AUTH', props: { base_url: 'https://a.test' } }),
    checkInstance({ ...piece, pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'sekret' } }),
    checkInstance({ ...piece, pieceAuthType: 'NO_AUTH' }),
    checkInstance({ ...instance, signingKeyId: 'id', signingKey: bytes }),
    // What may be missing in the environment is a finding.
    checkInstance({ ...instance, signingKeyId: fromEnvironment, signingKey: fromEnvironment }),
    checkInstance({ ...instance, pieceName: undefined, signingKeyId: undefined }),
  ];
}

export function reports({ findings, plan, piece, clockSkew }: InstanceReport): string[] {
  const left: number | 'unlimited' | null | undefined = plan?.projectsLeft;
  const props: string[] | undefined = piece?.auth.flatMap(({ props }) => props.map(({ name, required }) => (required ? name : `${name}?`)));
  const skew: number | null = clockSkew;
  const words = ({ level, code, message, remedy }: InstanceFinding) => `${level} ${code} ${message} ${remedy ?? ''}`;
  return [...findings.map(words), ...(props ?? []), `${left} ${skew}`];
}

export function codes(code: InstanceFindingCode): boolean {
  return code === 'CLOCK_SKEWED' || code === 'NETWORK';
}

export const options: CheckInstanceOptions = piece;
