import { provisionConnection } from 'predefined-connection/backend';

import { DONE } from '../exit-codes.js';
import type { Call } from '../flags.js';
import { customerOptions } from '../one-customer.js';
import { plain } from '../screen/text.js';
import { readPieceSettings } from '../settings.js';
import { UsageError } from '../usage-error.js';

export async function run(call: Call): Promise<number> {
  const { out, argument } = call;
  const options = await customerOptions(call, await readPieceSettings(call));
  if (options === undefined) throw new UsageError(`${argument} is not among the customers.`);
  const result = await provisionConnection(options as never);
  const { action, connection, project, duplicatesRemoved, shadowedBy, warnings } = result;
  out.message('provisioned', { externalProjectId: argument, ...result });
  out.line(`${action}: connection ${plain(connection.externalId)} (${plain(connection.status)}), project ${plain(project.id)} ${project.created ? 'created' : 'found'}`);
  if (duplicatesRemoved > 0) out.detail(`removed duplicates: ${duplicatesRemoved}`);
  if (shadowedBy.length > 0) out.detail(`shadowed by connections of the project's users: ${shadowedBy.length}. A piece may be given one of them.`);
  for (const warning of warnings) out.once(warning);
  return DONE;
}
