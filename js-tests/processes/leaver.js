/**
 * A process that makes calls at once and has nothing else to do: it must end when they are done.
 */
import { provisionConnection } from 'predefined-connection';

const orders = JSON.parse(process.env['ORDERS'] ?? '[]');
const results = await Promise.all(orders.map((/** @type {any} */ options) => provisionConnection(options)));
process.stdout.write(results.map(({ action }) => action).join());
