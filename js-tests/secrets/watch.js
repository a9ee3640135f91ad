/**
 * Loaded before the tests of a process (`--import`): looks at every error of the package that any of them makes, and at every URL
 * that any of them asks for. A secret in one is an exception that nobody catches, and so fails the test that is under way.
 */
import { subscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';

import * as imported from 'predefined-connection';
import * as slim from 'predefined-connection/slim/backend';
import { SECRETS, assertNoSecret } from '../support/planted.js';
import { onLoad } from '../support/realm.js';

const require = createRequire(import.meta.url);

for (const copy of [imported, slim, require('predefined-connection'), require('predefined-connection/slim/backend')]) watch(copy);
onLoad(watch);

subscribe('undici:request:create', (message) => {
  const { origin, path } = /** @type {{ request: { origin: string, path: string } }} */ (message).request;
  const url = decoded(`${origin}${path}`);
  if (SECRETS.test(url)) throw new Error(`a URL holds a secret: ${url}`);
});

/**
 * Puts itself between the class of errors and its parent, where `super(…)` looks for it. The error is complete a little later.
 * @param {{ PredefinedConnectionError: Function }} copy of the package
 */
function watch({ PredefinedConnectionError }) {
  const parent = Object.getPrototypeOf(PredefinedConnectionError);
  /** @param {unknown[]} args */
  function Watched(...args) {
    const error = Reflect.construct(parent, args, new.target);
    queueMicrotask(() => assertNoSecret(error));
    return error;
  }
  Object.setPrototypeOf(Watched, parent);
  Object.setPrototypeOf(PredefinedConnectionError, Watched);
}

/**
 * A URL with its ASCII characters as they are; what is not properly encoded stays.
 * @param {string} url
 */
function decoded(url) {
  return url.replace(/%([0-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
