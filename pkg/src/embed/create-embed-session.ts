import { abortReason } from '../api/abort-reason.js';
import { errorData, PredefinedConnectionError } from '../api/errors.js';
import type { ErrorData } from '../api/types.js';
import { ABORTED, DONE, type Ended, limited, TIMED_OUT, Timers } from '../runtime/limited.js';
import { type Background, provisionInBackground } from './background.js';
import { readClaims } from './claims.js';
import { importSigningKey } from './import-key.js';
import { signToken } from './jwt.js';
import { readSessionOptions, type SessionOptions } from './session-options.js';
import type { EmbedSession, EmbedSessionOptions, SessionConnection } from './session-types.js';
import { takeTurn, type Turn } from './turns.js';

/**
 * How long the login waits for the customer's project, in milliseconds, where `waitAtMost` is less. Activepieces creates a project that a
 * token names and that is not there, and whoever comes second fails: two such logins, or a login and the call that creates the project
 * (seen on 0.85.4: 500, unique violation). To wait costs one short request, and one more for a new customer.
 */
const PROJECT_WAIT = 2_000;

/**
 * What a login route wants in one call: makes sure of the customer's project, provisions the connection, and signs the token with which the
 * user logs in to the embedded Activepieces.
 *
 * Whatever fails at Activepieces, the token is there, and `connection` tells how far the connection is. The login waits for it no longer than
 * `waitAtMost`; a check of the credentials that takes longer is never cut off, and goes on in the background. Leave `timeout` as it is for
 * the same reason: it ends that work.
 *
 * @param options those of `createEmbedToken` and of `provisionConnection`, read when you call
 * @returns the token, and the connection: `provisioned`, `pending` or `failed` with the error
 * @throws {PredefinedConnectionError} `INVALID_OPTIONS` for a wrong option, before the first request; `ABORTED` where `signal` ends the wait;
 * `LOAD_FAILED` on a host without WebCrypto
 *
 * @example
 * ```ts
 * const { token, connection } = await createEmbedSession({
 *   instanceUrl: 'https://cloud.activepieces.com',
 *   apiKey: process.env.AP_API_KEY,
 *   signingKeyId: process.env.AP_SIGNING_KEY_ID,
 *   signingKey: process.env.AP_SIGNING_KEY,
 *   externalUserId: user.id,
 *   externalProjectId: user.organizationId,
 *   pieceName: '@activepieces/piece-gelato',
 *   pieceAuthType: 'SECRET_TEXT',
 *   props: { secret_text: organization.gelatoKey },
 * });
 * if (connection.status === 'failed') log.warn(connection.error);
 * ```
 */
export async function createEmbedSession(options: EmbedSessionOptions): Promise<EmbedSession> {
  let session: SessionOptions | undefined;
  const turn = takeTurn();
  try {
    session = readSessionOptions(options);
    refuseAborted(session);
    const { given, keyId, material, claims } = session;
    const key = await importSigningKey(material, keyId);
    // Signed before the first request, which shows whether the key is one, and anew if it would be older than it says.
    const token = await signToken(key, keyId, claims);
    await turn.come;
    const connection = await connectionWithin(session, turn);
    const now = readClaims(given, Date.now());
    return { token: now['iat'] === claims['iat'] ? token : await signToken(key, keyId, now), connection };
  } catch (reason) {
    const data = errorData(reason);
    throw new PredefinedConnectionError(data, abortReason(data, { signal: session?.signal }));
  } finally {
    turn.over();
  }
}

/** Provisions the connection, and waits for that as long as a login may. */
async function connectionWithin(session: SessionOptions, turn: Turn): Promise<SessionConnection> {
  refuseAborted(session);
  const background = provisionInBackground(session);
  turn.over();
  await background.checked;
  const { how, value } = await waitFor(background, session);
  if (how === ABORTED) throw aborted(session, 'while it waited for the connection, which is provisioned in the background');
  return how === DONE && value !== undefined ? (value as SessionConnection) : { status: 'pending' };
}

async function waitFor({ settled, projectKnown }: Background, { signal, waitAtMost }: SessionOptions): Promise<Ended> {
  const within = (milliseconds: number, promise: Promise<unknown>) => limited(new Timers(), signal, milliseconds, () => promise).ended;
  const ended = waitAtMost > 0 ? await within(waitAtMost, settled) : { how: TIMED_OUT };
  if (ended.how !== TIMED_OUT || waitAtMost >= PROJECT_WAIT) return ended;
  return within(PROJECT_WAIT - waitAtMost, Promise.race([projectKnown, settled]));
}

function refuseAborted(session: SessionOptions): void {
  if (session.signal?.aborted) throw aborted(session, 'before anything was sent');
}

function aborted({ provision }: SessionOptions, when: string): ErrorData {
  const { externalProjectId } = provision;
  return { code: 'ABORTED', message: `The login was aborted ${when}.`, externalProjectId, retryable: false };
}
