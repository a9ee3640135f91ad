/**
 * A login route that throws this package's error is answered with 500 by real web frameworks, and Sentry reports it. An error
 * of a revoked API key that the frameworks took for one of their own would log the vendor's customers out.
 */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';

import * as Sentry from '@sentry/node';
import { PredefinedConnectionError } from 'predefined-connection';

import { provision, rejection } from '../support/calls.js';
import { frameworks } from '../support/frameworks.js';
import { fakeServer } from '../support/server.js';

/** @import { Event } from '@sentry/node' */

// What frameworks go by when an application is made.
process.env.NODE_ENV = 'production';

/** @type {Event[]} */
let reported = [];
beforeEach(() => {
  reported = [];
});

Sentry.init({
  dsn: 'https://key@127.0.0.1/1',
  defaultIntegrations: false,
  integrations: [Sentry.fastifyIntegration()],
  sendClientReports: false,
  transport: () => ({ send: async () => ({}), flush: async () => true }),
  beforeSend(event) {
    reported.push(event);
    return null;
  },
});

for (const [name, { ask, reads, reportsAll = false, tellsMessages = false }] of Object.entries(frameworks)) {
  describe(name, () => {
    test('answers with 500, and Sentry reports it', async (t) => {
      const server = await fakeServer(t);
      let message = '';
      const { status, body } = await ask(t, async () => {
        const error = await rejection(provision(server, { apiKey: 'sk-revoked' }));
        assert.equal(error.serverStatus, 401);
        ({ message } = error);
        throw error;
      });
      await Sentry.flush();

      assert.equal(status, 500);
      assert.ok(message.includes('API Keys'));
      assert.equal(tellsAdmin(body, message), tellsMessages, body);
      assert.deepEqual(reportedErrors(), [`PredefinedConnectionError: ${message}`]);
    });

    test('would answer with 401 if the error had what the framework reads', async (t) => {
      const message = 'the server does not accept the API key: create one under Platform Admin → Security → API Keys';
      const { status } = await ask(t, async () => {
        const error = new PredefinedConnectionError({ code: 'UNAUTHENTICATED', message, retryable: false });
        throw Object.assign(error, reads(error));
      });
      await Sentry.flush();

      assert.equal(status, 401);
      assert.equal(reportedErrors().length, reportsAll ? 1 : 0);
    });
  });
}

/**
 * @param {string} body
 * @param {string} message
 */
function tellsAdmin(body, message) {
  return body.includes(message) || body.includes(JSON.stringify(message).slice(1, -1)) || /API key|UNAUTHENTICATED/i.test(body);
}

function reportedErrors() {
  return reported.flatMap(({ exception }) => exception?.values ?? []).map(({ type, value }) => `${type}: ${value}`);
}
