import express from 'express';
import { isPredefinedConnectionError } from 'predefined-connection';
import { createEmbedSession } from 'predefined-connection/embed';

import { userOf } from './accounts.js';

export const app = express();

app.post('/login', async (request, response) => {
  const user = userOf(request.get('authorization'));
  if (user === undefined) response.status(401).json({ error: 'not signed in' });
  else response.json({ name: user.firstName, embedToken: await embedToken(user) });
});

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
