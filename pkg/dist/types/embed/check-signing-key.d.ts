import type { ErrorData, InstanceFinding } from '../api/types.js';
import { type KeyMaterial } from './signing-key.js';
/** The signing key's options as they were at the call, or what is wrong with each. */
export interface TakenKey {
    readonly id: string | ErrorData;
    readonly material: KeyMaterial | ErrorData;
}
/** Takes the signing key's options over; undefined where neither is given. */
export declare function takeSigningKey(options: object): TakenKey | undefined;
/**
 * What can be told of a signing key without a login. `publicKey` is the one that the server lists under the key's id, as PEM, where it
 * does.
 */
export declare function checkSigningKey({ id, material }: TakenKey, publicKey: string | null): Promise<InstanceFinding[]>;
