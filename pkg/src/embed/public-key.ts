import { base64url } from './base64.js';
import { BIT_STRING, INTEGER, readElements, readHeader, SEQUENCE } from './der.js';
import { derOfText } from './pem.js';
import { withoutZeros } from './rsa-key.js';
import { ALGORITHM, subtle } from './web-crypto.js';

/** The two numbers of an RSA public key. */
export interface PublicNumbers {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/** The key that verifies what the private half signs. */
export function importPublicNumbers({ modulus, exponent }: PublicNumbers): Promise<CryptoKey> {
  const jwk = { kty: 'RSA', n: base64url(modulus), e: base64url(exponent) };
  return subtle().importKey('jwk', jwk, ALGORITHM, false, ['verify']);
}

/** The same of PEM as a server gives it, PKCS#1 or SPKI; undefined where it is no RSA public key. */
export async function importPublicPem(pem: string): Promise<CryptoKey | undefined> {
  try {
    const numbers = numbersIn(derOfText(pem, ''));
    return numbers && (await importPublicNumbers(numbers));
  } catch {
    return undefined;
  }
}

function numbersIn(der: Uint8Array): PublicNumbers | undefined {
  const header = readHeader(der)?.header;
  const [first, second] = (header === undefined ? undefined : readElements(der.subarray(header))) ?? [];
  if (first?.tag === INTEGER && second?.tag === INTEGER) {
    return { modulus: withoutZeros(first.content), exponent: withoutZeros(second.content) };
  }
  // The bits of an SPKI are all of PKCS#1, behind the number of those that are unused.
  return first?.tag === SEQUENCE && second?.tag === BIT_STRING ? numbersIn(second.content.subarray(1)) : undefined;
}
