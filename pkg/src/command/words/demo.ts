import { planConnections, provisionConnections } from 'predefined-connection/fleet';
import { provisionConnection } from 'predefined-connection/backend';
import { fetchConnection } from 'predefined-connection/piece';
import { createFakeActivepieces } from 'predefined-connection/testing';

import { DONE } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { GELATO } from '../sample.js';
import { printPlan } from '../screen/plan-view.js';
import { count } from '../screen/text.js';

const ID = 'org_1234';
const piece = { pieceName: GELATO.name, pieceAuthType: 'CUSTOM_AUTH' } as const;
const propsOf = (id: string) => ({ base_url: 'https://api.gelato.example', access_token: `token-of-${id}` });

export async function run({ out }: Call): Promise<number> {
  const { instanceUrl, apiKey, fetch, context } = createFakeActivepieces({ pieces: [GELATO] });
  const instance = { instanceUrl, apiKey, fetch };
  const step = (number: number, text: string) => out.line(`${number === 1 ? '' : '\n'}${out.colors.bold(`${number}. ${text}`)}`);
  const login = () => provisionConnection({ ...instance, ...piece, externalProjectId: ID, props: propsOf(ID) });

  step(1, `The customer ${ID} logs in. The backend calls provisionConnection:`);
  const first = await login();
  out.line(`   connection ${first.connection.externalId} ${first.action}, project created, ${count(first.requests, 'request')}`);
  out.message('provisioned', first);

  step(2, 'The customer logs in again. Nothing has to be written:');
  const second = await login();
  out.line(`   connection ${second.action}, ${count(second.requests, 'request')}`);
  out.message('provisioned', second);

  step(3, "A flow of the customer runs. The piece calls fetchConnection, and gets the customer's credentials:");
  const { connections, project } = context(ID);
  const value = (await fetchConnection(connections, project, piece)) as { props: Record<string, string> };
  out.line(`   ${Object.keys(value.props).join(', ')}`);
  out.message('fetched', { props: Object.keys(value.props) });

  step(4, 'Three customers at once: plan and apply.');
  const customers = [ID, 'org_2345', 'org_3456'].map((externalProjectId) => ({ externalProjectId, props: propsOf(externalProjectId) }));
  const plan = await planConnections(customers, { ...instance, ...piece });
  printPlan(plan, out, {});
  let done = 0;
  for await (const { status } of provisionConnections(customers, { ...instance, ...piece, plan })) if (status === 'provisioned') done += 1;
  out.line(`Done: ${done} created.`);
  out.detail('\nTry it yourself: predefined-connection stand-in');
  return DONE;
}
