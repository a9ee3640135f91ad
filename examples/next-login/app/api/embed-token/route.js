import { after } from 'next/server';
import { isPredefinedConnectionError } from 'predefined-connection';
import { createEmbedSession } from 'predefined-connection/embed';

import { userOf } from '../../../accounts.js';

export async function POST(request) {
  const user = userOf(request.headers.get('authorization') ?? undefined);
  if (user === undefined) return Response.json({ error: 'not signed in' }, { status: 401 });
  return Response.json({ name: user.firstName, embedToken: await embedToken(user) });
}

/** The token for the embedded builder; `null` closes the builder, and the customer is let in all the same. */
async function embedToken({ organization, ...user }) {
  try {
    const { token } = await createEmbedSession({
      instanceUrl: process.env.AP_INSTANCE_URL ?? '',
      apiKey: process.env.AP_API_KEY ?? '',
      signingKeyId: process.env.AP_SIGNING_KEY_ID ?? '',
      signingKey: process.env.AP_SIGNING_KEY ?? '',
      externalUserId: user.id,
      externalProjectId: organization.id,
      firstName: user.firstName,
      lastName: user.lastName,
      projectDisplayName: organization.name,
      pieceName: '@activepieces/piece-gelato',
      pieceAuthType: 'CUSTOM_AUTH',
      props: { base_url: 'https://api.gelato.example', access_token: organization.gelatoToken },
      waitUntil: after,
      onSettled: logFailure,
    });
    return token;
  } catch (error) {
    if (!isPredefinedConnectionError(error)) throw error;
    console.error(`No embedding token: ${error.code}, ${error.field}`);
    return null;
  }
}

function logFailure(connection) {
  if (connection.status === 'failed') console.error(`No connection: ${connection.error.code}, ${connection.error.externalProjectId}`);
}
