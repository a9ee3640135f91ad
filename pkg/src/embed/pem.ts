import { bytesOfBase64 } from './base64.js';
import { readHeader, SEQUENCE } from './der.js';
import { refuse } from './refuse.js';
import { refuseEncrypted, refusePublic } from './rsa-key.js';

const BEGIN = '-----BEGIN ';
const DASHES = '-----';

interface Block {
  readonly label: string;
  readonly body: string;
}

/** The DER in a text that is PEM, or base64 of PEM or DER, however an environment variable or a secret manager has bent it. */
export function derOfText(given: string, keyId: string): Uint8Array {
  const text = straightened(given);
  if (text.includes(BEGIN)) return derOfPem(text);
  if (text.includes(`${DASHES}END `)) refuse('signingKey', 'has no BEGIN line: it is cut off');
  const bytes = bytesOfBase64(text);
  const inner = bytes === undefined ? '' : straightened(asciiOf(bytes));
  if (inner.includes(BEGIN)) return derOfPem(inner);
  if (bytes !== undefined && looksLikeDer(bytes)) return bytes;
  return refuseText(text, keyId);
}

/** With line breaks that are line breaks, and without quotes and backslashes, which no key holds. */
function straightened(text: string): string {
  return text
    .replace(/\\[nr]/g, '\n')
    .replace(/["'`\\]/g, '')
    .trim();
}

function derOfPem(text: string): Uint8Array {
  const blocks = blocksOf(text);
  const { label, body } = blocks.find(({ label }) => label.endsWith('PRIVATE KEY')) ?? blocks[0]!;
  if (label === 'OPENSSH PRIVATE KEY') {
    refuse('signingKey', 'is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces');
  }
  if (label.startsWith('PGP ')) refuse('signingKey', 'is a PGP key: give the private key that Activepieces shows');
  if (body.includes('Proc-Type:')) refuseEncrypted();
  if (body.trim() === '') refuse('signingKey', 'is empty between its BEGIN and END lines');
  return bytesOfBase64(body) ?? refuse('signingKey', 'is cut off, or holds something that is not base64');
}

/** The blocks of a PEM text: at least one. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
    const labelEnd = text.indexOf(DASHES, at + BEGIN.length);
    const label = labelEnd < 0 ? '' : text.slice(at + BEGIN.length, labelEnd);
    if (!/^[A-Z0-9 ]+$/.test(label)) refuse('signingKey', 'has a BEGIN line that is cut off');
    const end = text.indexOf(`${DASHES}END ${label}${DASHES}`, labelEnd);
    if (end < 0) refuse('signingKey', 'has no END line: it is cut off. Does the environment variable hold all of its lines?');
    blocks.push({ label, body: text.slice(labelEnd + DASHES.length, end) });
    at = end;
  }
  return blocks;
}

/** Whether bytes are DER, or the beginning of it. A shared secret may begin like DER, but is short and has another length. */
function looksLikeDer(bytes: Uint8Array): boolean {
  return bytes[0] === SEQUENCE && (bytes.length > 100 || readHeader(bytes)?.total === bytes.length);
}

/** Says what a text is that holds no key. */
function refuseText(text: string, keyId: string): never {
  if (/^(ssh|ecdsa)-\S+ /.test(text)) refusePublic('an OpenSSH public key');
  if (text.startsWith('{')) refuse('signingKey', 'is JSON: give the private key alone, as PEM');
  if (/\.(pem|key|der|p8|txt)$/i.test(text)) refuse('signingKey', "is a file's path: give what the file holds");
  if (text === keyId || /^[A-Za-z0-9_-]{21}$/.test(text)) refuse('signingKey', "looks like the key's id: give the private key");
  const advice = 'give the PEM text that Activepieces shows when the signing key is created';
  refuse('signingKey', `is not a private key: ${advice}; a shared secret (HS256) does not work`);
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
