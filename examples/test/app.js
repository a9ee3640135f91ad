/**
 * A vendor's application with one route: a user logs in, and gets what the page needs to show Activepieces.
 */
import express from 'express';
import { provisionConnection } from 'predefined-connection';
import { createEmbedToken } from 'predefined-connection/embed';

/**
 * @typedef {object} Config
 * @property {{ instanceUrl: string, apiKey: string, fetch?: import('predefined-connection').Fetch }} activepieces
 * @property {{ signingKeyId: string, signingKey: string }} signing
 * @property {(user: string) => { id: string, gelatoToken: string } | undefined} customerOf
 * @property {(error: unknown) => void} report
 */

/** @param {Config} config */
export function createApp({ activepieces, signing, customerOf, report }) {
  const app = express();
  app.post('/login/:user', async (request, response) => {
    const { user } = request.params;
    const customer = customerOf(user);
    if (customer === undefined) return void response.status(403).end();
    // A customer can work without the connection: the next login tries again.
    await provision(activepieces, customer).catch(report);
    const token = await createEmbedToken({ ...signing, externalUserId: user, externalProjectId: customer.id });
    response.json({ token });
  });
  return app;
}

/**
 * @param {Config['activepieces']} activepieces
 * @param {{ id: string, gelatoToken: string }} customer
 */
function provision(activepieces, { id, gelatoToken }) {
  return provisionConnection({
    ...activepieces,
    externalProjectId: id,
    pieceName: '@activepieces/piece-gelato',
    pieceAuthType: 'CUSTOM_AUTH',
    props: { base_url: 'https://api.gelato.example', access_token: gelatoToken },
    timeout: 5_000,
  });
}
