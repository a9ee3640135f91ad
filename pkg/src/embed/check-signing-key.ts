import { errorData } from '../api/errors.js';
import type { ErrorData, InstanceFinding } from '../api/types.js';
import { textEncoder } from '../runtime/text.js';
import { bytesOfBase64 } from './base64.js';
import type { Given } from './given.js';
import { importSigningKey, rsaKeyOf } from './import-key.js';
import { signToken } from './jwt.js';
import { readKeyId } from './key-id.js';
import { importPublicNumbers, importPublicPem } from './public-key.js';
import { readSigningKey, type KeyMaterial } from './signing-key.js';
import { ALGORITHM, subtle } from './web-crypto.js';

/** The signing key's options as they were at the call, or what is wrong with each. */
export interface TakenKey {
  readonly id: string | ErrorData;
  readonly material: KeyMaterial | ErrorData;
}

/** Takes the signing key's options over; undefined where neither is given. */
export function takeSigningKey(options: object): TakenKey | undefined {
  const given: Given = new Map(Object.entries(options).filter(([, value]) => value !== undefined && value !== null));
  if (given.size === 0) return undefined;
  return { id: attempt(() => readKeyId(given)), material: attempt(() => readSigningKey(given)) };
}

/**
 * What can be told of a signing key without a login. `publicKey` is the one that the server lists under the key's id, as PEM, where it
 * does.
 */
export async function checkSigningKey({ id, material }: TakenKey, publicKey: string | null): Promise<InstanceFinding[]> {
  const wrong = [id, material].filter(isProblem);
  if (wrong.length > 0) return wrong.map(unusable);
  try {
    const token = await signToken(await importSigningKey(material as KeyMaterial, id as string), id as string, {});
    const verifies = await verifiesByItself(material as KeyMaterial, id as string, token);
    if (verifies === false) return [unusable({ message: 'signingKey is damaged: what it signs does not verify' })];
    return [signs(verifies), ...(await compared(token, publicKey))];
  } catch (reason) {
    const data = errorData(reason);
    return [data.code === 'INVALID_OPTIONS' ? unusable(data) : notChecked(data)];
  }
}

/** Whether the key's own public half verifies the token; undefined for a `CryptoKey` that keeps it to itself. */
async function verifiesByItself(material: KeyMaterial, keyId: string, token: string): Promise<boolean | undefined> {
  if (!('ready' in material)) return verifies(await importPublicNumbers(rsaKeyOf(material, keyId)), token);
  if (!material.ready.extractable) return undefined;
  const { kty, n, e } = await subtle().exportKey('jwk', material.ready);
  return verifies(await subtle().importKey('jwk', { kty, n, e } as JsonWebKey, ALGORITHM, false, ['verify']), token);
}

/** Whether the server will take the token for one of this key. */
async function compared(token: string, publicKey: string | null): Promise<InstanceFinding[]> {
  const key = publicKey === null ? undefined : await importPublicPem(publicKey);
  if (key === undefined || (await verifies(key, token))) return [];
  return [
    {
      level: 'error',
      code: 'SIGNING_KEY_MISMATCH',
      message: '`signingKey` is not the private key of the signing key that the platform has under this id.',
      remedy: 'Give the id and the private key of the same signing key, or create a new one.',
    },
  ];
}

function verifies(key: CryptoKey, token: string): Promise<boolean> {
  const at = token.lastIndexOf('.');
  const signed = new (textEncoder())().encode(token.slice(0, at)) as Uint8Array<ArrayBuffer>;
  return subtle().verify(ALGORITHM.name, key, bytesOfBase64(token.slice(at + 1))!, signed);
}

function signs(verifies: boolean | undefined): InstanceFinding {
  const verified = 'The signing key can be read, and a token that it signs verifies.';
  const unverified = 'The signing key signs. It cannot be exported, so whether what it signs verifies cannot be told.';
  return { level: 'ok', code: 'SIGNING_KEY', message: verifies ? verified : unverified };
}

function unusable({ message }: Pick<ErrorData, 'message'>): InstanceFinding {
  return { level: 'error', code: 'SIGNING_KEY_UNUSABLE', message: /[.?]$/.test(message) ? message : `${message}.` };
}

function notChecked({ message }: ErrorData): InstanceFinding {
  return { level: 'info', code: 'NOT_CHECKED', message: `The signing key was not checked: ${message}.` };
}

function isProblem(taken: string | KeyMaterial | ErrorData): taken is ErrorData {
  return typeof taken === 'object' && 'code' in taken;
}

function attempt<T>(read: () => T): T | ErrorData {
  try {
    return read();
  } catch (reason) {
    return errorData(reason);
  }
}
