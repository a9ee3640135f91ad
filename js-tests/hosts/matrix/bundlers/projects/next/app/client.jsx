'use client';

import { useEffect } from 'react';

import { scenario } from '../scenario.mjs';

/** Runs the scenario in the browser and has the routes run it on the server. */
export function Client() {
  useEffect(() => {
    run().then(
      (result) => (globalThis.scenarioResult = result),
      (error) => (globalThis.scenarioResult = String(error?.stack ?? error)),
    );
  }, []);
  return <p>Scenario</p>;
}

async function run() {
  const [mine, ...ofRoutes] = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const lines = [JSON.stringify(await scenario(mine))];
  for (const { route, settings } of ofRoutes) {
    const response = await fetch(route, { method: 'POST', body: JSON.stringify(settings) });
    lines.push((await response.text()) || String(response.status));
  }
  return lines.join('\n');
}
