import { scenario } from './scenario.mjs';

scenario(JSON.parse(decodeURIComponent(location.hash.slice(1)))).then(
  (result) => (globalThis.scenarioResult = JSON.stringify(result)),
  (error) => (globalThis.scenarioResult = String(error?.stack ?? error)),
);
