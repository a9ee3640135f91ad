import { planConnections, type Plan, type PlanConnectionsOptions } from 'predefined-connection/fleet';

import type { Customer } from './customers/mapping.js';
import type { CustomerSource } from './customers/source.js';
import { keepingErrors } from './report-error.js';
import type { Out } from './screen/out.js';
import { count, cut } from './screen/text.js';

/** In milliseconds. */
const OFTEN = 100;

/** Plans, and shows on a terminal how many customers were read. */
export async function makePlan(source: CustomerSource, options: PlanConnectionsOptions, out: Out): Promise<Plan> {
  const isShown = process.stderr.isTTY === true && !out.isJson && !out.isQuiet;
  const show = (text: string) => out.live(cut(text, (process.stderr.columns || 80) - 1));
  if (isShown) show("Reading the server's lists …");
  const customers = keepingErrors(source.read());
  try {
    return await planConnections((isShown ? counted(customers, show) : customers) as AsyncIterable<never>, options);
  } finally {
    out.clearLive();
  }
}

async function* counted(customers: AsyncIterable<Customer>, show: (text: string) => void): AsyncGenerator<Customer> {
  let [number, last] = [0, 0];
  for await (const customer of customers) {
    number += 1;
    const now = performance.now();
    if (now - last > OFTEN) {
      last = now;
      show(`Planning: ${count(number, 'customer')}`);
    }
    yield customer;
  }
}
