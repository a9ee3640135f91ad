/**
 * Every error code: how it comes about at a real server, and all that its error tells. No error ever holds a secret; what is
 * given to each call here says PLANTED, and none of it may be found again.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { isPredefinedConnectionError, PredefinedConnectionError } from 'predefined-connection';

import { provision, read, rejection } from '../support/calls.js';
import { PLANTED, assertNoSecret } from '../support/planted.js';
import { fakeServer } from '../support/server.js';
import { withoutWaits } from '../support/time.js';

/**
 * @import { ErrorData } from 'predefined-connection'
 * @import { FakeServer, FakeServerOptions } from '../fake-server/index.js'
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {FakeServerOptions} [options] of the server
 * @property {(server: FakeServer) => void} [arrange]
 * @property {(server: FakeServer) => Record<string, unknown>} [changes] to the options of the call
 * @property {Partial<ErrorData>} error all that it tells
 * @property {number} [requests] how many were sent, if that is part of the matter
 */

const PROJECTS = '/api/v1/projects';
const LIST = '/api/v1/app-connections';
const CONNECTIONS = '/api/v1/global-connections';

const LOOK_UP = 'Could not look up the project of customer "org_1234":';
const CREATE = 'Could not create the project of customer "org_1234":';
const LISTING = 'Could not list the connections of customer "org_1234":';
const READ_PIECE = 'Could not read the piece of customer "org_1234":';
const WRITE = 'Could not write the connection of customer "org_1234":';

const NO_KEY = 'the server does not accept the API key: create one under Platform Admin → Security → API Keys of this instance';
const NOT_ALLOWED = 'the API key may not do this: it must be a platform API key from Platform Admin → Security → API Keys';
const NO_PROJECTS = "the platform's plan allows no further project: raise its limit of projects";
const NO_FEATURE = "the platform's plan does not include global connections: enable them in the plan or the licence";
const NO_GLOBAL = 'this instance has no global connections, which need the Enterprise edition or the cloud';
const WEB_PAGE = 'the server answered with a web page, not with the API: check `instanceUrl`';
const NO_API = 'no Activepieces API answers there: check `instanceUrl`';
const IN_FRONT =
  'something in front of the API refused the request, such as a proxy or a firewall: see that it lets this request through, and check `instanceUrl` and `headers`';
const NOT_THE_FORM = "the answer is not of the API's form: is this an Activepieces server, of version 0.85 or later?";
const NO_PIECE = 'the platform does not see this piece: give its full package name and see that it is installed';
const OTHER_TYPE = 'the piece has another auth type: check `pieceAuthType`';
const GONE = 'the project was deleted meanwhile: call again to make a new one';
const CHECK_BROKE =
  "the piece's check of the credentials broke, which says nothing about them: look into the piece, and try again later";
const CHECK_TOO_SLOW =
  "the piece's check of the credentials took too long for the server: see that what it asks can be reached, and try again later";
const CHECK_FAILED =
  "the server could not run the piece's check of the credentials, which says nothing about them: see that a worker runs, and try again later";
const CLAIM_FAILED =
  'the server got no token for these: an authorization code works once and not for long, so get a new one; and check client, secret and redirect URL';
const FAILED = 'the server, or a proxy before it, failed: try again later';
const TOO_MANY = 'the server has had too many requests: try again later';

const CLAIM = { client_id: 'cid', code: 'bad-PLANTED', scope: '', redirect_url: 'https://PLANTED.test' };
const OAUTH2 = { pieceName: '@activepieces/piece-affogato', pieceAuthType: 'OAUTH2', props: { ...CLAIM, client_secret: 'PLANTED' } };

/** @type {Record<string, Case[]>} */
const CASES = {
  'the instance': [
    {
      name: 'a page in place of the API',
      changes: ({ url }) => ({ instanceUrl: `${url}/builder` }),
      error: { code: 'WRONG_INSTANCE_URL', message: `${LOOK_UP} ${WEB_PAGE}`, serverStatus: 200, field: 'instanceUrl', attempts: 1, retryable: false },
    },
    {
      name: 'a sign-in page of a proxy, at a later step',
      arrange: ({ faults }) => void faults.add({ kind: 'html', path: LIST, times: Infinity }),
      error: { code: 'WRONG_INSTANCE_URL', message: `${LISTING} ${WEB_PAGE}`, serverStatus: 200, field: 'instanceUrl', attempts: 1, retryable: false },
    },
    {
      name: 'another API, which answers 404',
      arrange: ({ faults }) => void faults.add({ kind: 'status', status: 404, body: { error: 'no such page' } }),
      error: { code: 'WRONG_INSTANCE_URL', message: `${LOOK_UP} ${NO_API}`, serverStatus: 404, field: 'instanceUrl', attempts: 1, retryable: false },
    },
    {
      name: 'a path below the API',
      changes: ({ url }) => ({ instanceUrl: `${url}/api/v2` }),
      error: {
        code: 'WRONG_INSTANCE_URL',
        message: `${LOOK_UP} ${NO_API} (the server says: Route not found)`,
        serverStatus: 404,
        field: 'instanceUrl',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'a 404 page',
      arrange: ({ faults }) => void faults.add({ kind: 'html', status: 404, path: LIST }),
      error: { code: 'WRONG_INSTANCE_URL', message: `${LISTING} ${NO_API}`, serverStatus: 404, field: 'instanceUrl', attempts: 1, retryable: false },
    },
    ...[401, 402, 403].map((status) => ({
      name: `a page of a firewall with status ${status}`,
      arrange: (/** @type {FakeServer} */ { faults }) =>
        void faults.add({ kind: 'html', status, method: 'POST', path: PROJECTS, times: Infinity }),
      error: { code: /** @type {const} */ ('UNEXPECTED_ANSWER'), message: `${CREATE} ${IN_FRONT}`, serverStatus: status, attempts: 1, retryable: false },
      requests: 3,
    })),
    // Neither of the API's two shapes of errors has only these.
    ...[
      { status: 401, body: 'Authorization required' },
      { status: 402, body: 'Payment required' },
      { status: 403, body: { message: 'Forbidden' } },
      { status: 403, body: { code: 'DENIED', message: 'blocked by rule 7' } },
      { status: 400, body: '' },
    ].map(({ status, body }) => ({
      name: `a refusal of a proxy, ${status} ${JSON.stringify(body)}`,
      arrange: (/** @type {FakeServer} */ { faults }) => void faults.add({ kind: 'status', status, body, times: Infinity }),
      error: { code: /** @type {const} */ ('UNEXPECTED_ANSWER'), message: `${LOOK_UP} ${IN_FRONT}`, serverStatus: status, attempts: 1, retryable: false },
      requests: 1,
    })),
    {
      name: "a proxy's plain 404",
      arrange: ({ faults }) => void faults.add({ kind: 'status', status: 404, body: '404 page not found', method: 'POST', path: CONNECTIONS }),
      error: { code: 'WRONG_INSTANCE_URL', message: `${WRITE} ${NO_API}`, serverStatus: 404, field: 'instanceUrl', attempts: 1, retryable: false },
    },
    {
      name: 'the Community edition',
      options: { edition: 'COMMUNITY' },
      error: {
        code: 'GLOBAL_CONNECTIONS_UNAVAILABLE',
        message: `${WRITE} ${NO_GLOBAL} (the server says: Route not found)`,
        serverStatus: 404,
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'broken JSON',
      arrange: ({ faults }) => void faults.add({ kind: 'broken-json', path: PROJECTS, times: Infinity }),
      error: { code: 'UNEXPECTED_ANSWER', message: `${LOOK_UP} ${NOT_THE_FORM}`, serverStatus: 200, attempts: 1, retryable: false },
    },
    {
      name: 'JSON of another shape',
      arrange: ({ faults }) => void faults.add({ kind: 'wrong-shape', path: PROJECTS, times: Infinity }),
      error: { code: 'UNEXPECTED_ANSWER', message: `${LOOK_UP} ${NOT_THE_FORM}`, serverStatus: 200, attempts: 1, retryable: false },
    },
    {
      name: 'an empty answer',
      arrange: ({ faults }) => void faults.add({ kind: 'status', status: 200, body: '', path: LIST }),
      error: { code: 'UNEXPECTED_ANSWER', message: `${LISTING} ${NOT_THE_FORM}`, serverStatus: 200, attempts: 1, retryable: false },
    },
  ],

  'the key and the plan': [
    {
      name: 'an unknown key',
      changes: () => ({ apiKey: 'sk-PLANTED' }),
      error: {
        code: 'UNAUTHENTICATED',
        message: `${LOOK_UP} ${NO_KEY} (the server says: invalid api key)`,
        serverStatus: 401,
        serverCode: 'AUTHENTICATION',
        field: 'apiKey',
        attempts: 1,
        retryable: false,
      },
      requests: 1,
    },
    {
      name: 'something that is no key',
      changes: () => ({ apiKey: 'PLANTED' }),
      error: {
        code: 'UNAUTHENTICATED',
        message: `${LOOK_UP} ${NO_KEY} (the server says: invalid access token or session expired)`,
        serverStatus: 401,
        serverCode: 'INVALID_BEARER_TOKEN',
        field: 'apiKey',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: "a user's token in place of the key",
      changes: (server) => ({ apiKey: server.embeddedUser({ projectId: server.addProject({ externalId: 'other' }).id }).token }),
      error: {
        code: 'FORBIDDEN',
        message: `${CREATE} ${NOT_ALLOWED} (the server says: principal is not allowed for this route)`,
        serverStatus: 403,
        serverCode: 'AUTHORIZATION',
        field: 'apiKey',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'a plan without global connections',
      options: { plan: { globalConnectionsEnabled: false } },
      error: {
        code: 'FEATURE_DISABLED',
        message: `${WRITE} ${NO_FEATURE} (the server says: Feature is disabled)`,
        serverStatus: 402,
        serverCode: 'FEATURE_DISABLED',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'a plan without projects, whose 409 is no duplicate',
      options: { plan: { teamProjectsLimit: 'NONE' } },
      error: {
        code: 'PLAN_LIMIT',
        message: `${CREATE} ${NO_PROJECTS} (the server says: Team projects are not available on your current plan)`,
        serverStatus: 409,
        serverCode: 'VALIDATION',
        attempts: 1,
        retryable: false,
      },
      requests: 3,
    },
    {
      name: 'another 409, which says nothing about the plan',
      arrange: ({ faults }) =>
        void faults.add({ kind: 'status', status: 409, body: { code: 'CONFLICT', params: { message: 'busy' } }, method: 'POST', path: PROJECTS }),
      error: {
        code: 'REJECTED',
        message: `${CREATE} the server refused the request (the server says: busy)`,
        serverStatus: 409,
        serverCode: 'CONFLICT',
        attempts: 1,
        retryable: false,
      },
      requests: 3,
    },
    {
      name: 'a plan whose projects are used up',
      options: { plan: { teamProjectsLimit: 'ONE' } },
      arrange: (server) => void server.addProject({ externalId: 'other' }),
      error: {
        code: 'PLAN_LIMIT',
        message: `${CREATE} ${NO_PROJECTS} (the server says: Maximum limit of 1 team project reached for this plan. Upgrade your plan to add more team projects.)`,
        serverStatus: 402,
        serverCode: 'FEATURE_DISABLED',
        attempts: 1,
        retryable: false,
      },
    },
  ],

  'what was asked for': [
    {
      name: "a piece's short name, before anything is made",
      changes: () => ({ pieceName: 'gelato' }),
      error: {
        code: 'PIECE_NOT_FOUND',
        message: `${READ_PIECE} ${NO_PIECE} (the server says: piece_metadata_not_found pieceName=gelato)`,
        serverStatus: 404,
        serverCode: 'ENTITY_NOT_FOUND',
        field: 'pieceName',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'a version that only the server refuses',
      arrange: ({ faults }) =>
        void faults.add({
          kind: 'status',
          status: 409,
          body: { code: 'VALIDATION', params: { message: 'Invalid piece version' } },
          method: 'POST',
          path: CONNECTIONS,
        }),
      changes: () => ({ pieceVersion: '0.1.0' }),
      error: {
        code: 'INVALID_PIECE_VERSION',
        message: `${WRITE} \`pieceVersion\` must be an exact version, such as 0.4.1 (the server says: Invalid piece version)`,
        serverStatus: 409,
        serverCode: 'VALIDATION',
        field: 'pieceVersion',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: "a connection of another piece under the same key",
      arrange: (server) => {
        const { id } = server.addProject({ externalId: 'org_1234' });
        server.addConnection({ externalId: 'gelato_org_1234', pieceName: '@acme/piece-gelato', projectIds: [id] });
      },
      error: {
        code: 'PIECE_CONFLICT',
        message:
          'The key "gelato_org_1234" is used by a connection of "@acme/piece-gelato", not of "@activepieces/piece-gelato": give each piece a `prefix` of its own, or set `replacesPiece` to the old name if the piece was renamed. Nothing was overwritten.',
        field: 'prefix',
        retryable: false,
      },
      requests: 2,
    },
    {
      name: 'a project that is deleted again and again',
      arrange: ({ faults }) =>
        void faults.add({
          kind: 'status',
          status: 404,
          body: { code: 'ENTITY_NOT_FOUND', params: { entityType: 'Project' } },
          method: 'POST',
          path: CONNECTIONS,
          times: Infinity,
        }),
      error: { code: 'PROJECT_GONE', message: `${WRITE} ${GONE}`, serverStatus: 404, serverCode: 'ENTITY_NOT_FOUND', attempts: 1, retryable: true },
    },
    {
      name: 'a project that is out of reach',
      arrange: ({ faults }) =>
        void faults.add({
          kind: 'status',
          status: 403,
          body: { code: 'AUTHORIZATION', params: { message: 'Service is not allowed to access this project' } },
          method: 'POST',
          path: CONNECTIONS,
          times: Infinity,
        }),
      error: {
        code: 'PROJECT_GONE',
        message: `${WRITE} ${GONE} (the server says: Service is not allowed to access this project)`,
        serverStatus: 403,
        serverCode: 'AUTHORIZATION',
        attempts: 1,
        retryable: true,
      },
    },
    {
      name: 'credentials that the piece refuses',
      changes: () => ({ props: { ...PLANTED.props, access_token: 'bad-PLANTED' } }),
      error: {
        code: 'INVALID_CREDENTIALS',
        message: `${WRITE} the piece refused the credentials: check \`props\` (the server says: Invalid API token)`,
        serverStatus: 400,
        serverCode: 'INVALID_APP_CONNECTION',
        field: 'props',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'credentials of another type than the piece has',
      changes: () => ({ pieceAuthType: 'SECRET_TEXT', props: { secret_text: 'PLANTED' } }),
      error: {
        code: 'INVALID_CREDENTIALS',
        message: `${WRITE} ${OTHER_TYPE} (the server says: Connection value type does not match piece auth type: CUSTOM_AUTH !== SECRET_TEXT)`,
        serverStatus: 400,
        serverCode: 'INVALID_APP_CONNECTION',
        field: 'pieceAuthType',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'an authorization code that does not work',
      changes: () => OAUTH2,
      error: {
        code: 'INVALID_OAUTH2_CLAIM',
        message: `${WRITE} ${CLAIM_FAILED}`,
        serverStatus: 400,
        serverCode: 'INVALID_CLAIM',
        field: 'props',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'a token endpoint that the server may not reach',
      arrange: (server) => server.addPiece({ name: '@acme/inner', auth: { type: 'OAUTH2', tokenUrl: 'http://10.0.0.1/token' } }),
      changes: () => ({ ...OAUTH2, pieceName: '@acme/inner', props: { ...OAUTH2.props, code: 'PLANTED' } }),
      error: {
        code: 'INVALID_OAUTH2_CLAIM',
        message: `${WRITE} ${CLAIM_FAILED} (the server says: unknown error)`,
        serverStatus: 400,
        serverCode: 'INVALID_CLAIM',
        field: 'props',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'a check of the credentials that breaks',
      changes: () => ({ props: { ...PLANTED.props, access_token: 'throw' } }),
      error: {
        code: 'CREDENTIAL_CHECK_FAILED',
        message: `${WRITE} ${CHECK_BROKE} (the server says: Failed to run engine validate auth: INTERNAL_ERROR)`,
        serverStatus: 400,
        serverCode: 'ENGINE_OPERATION_FAILURE',
        attempts: 1,
        retryable: true,
      },
    },
    {
      name: 'a check of the credentials that takes too long for the worker',
      options: { engine: { timeout: 20 } },
      changes: () => ({ props: { ...PLANTED.props, access_token: 'slow500-PLANTED' } }),
      error: {
        code: 'CREDENTIAL_CHECK_FAILED',
        message: `${WRITE} ${CHECK_TOO_SLOW} (the server says: Failed to run engine validate auth: TIMEOUT)`,
        serverStatus: 400,
        serverCode: 'ENGINE_OPERATION_FAILURE',
        attempts: 1,
        retryable: true,
      },
    },
    {
      name: 'no worker',
      options: { engine: { down: true, safetyTimeout: 30 } },
      error: {
        code: 'CREDENTIAL_CHECK_FAILED',
        message: `${WRITE} ${CHECK_FAILED} (the server says: Worker did not respond within the safety timeout)`,
        serverStatus: 400,
        serverCode: 'ENGINE_OPERATION_FAILURE',
        attempts: 1,
        retryable: true,
      },
    },
    {
      name: 'a reference into a secret manager that leads nowhere',
      changes: () => ({ props: { ...PLANTED.props, access_token: '{{PLANTED|ap_sep_v1|path}}' } }),
      error: {
        code: 'SECRET_MANAGER_FAILED',
        message: `${WRITE} a prop refers to a secret manager that did not give it (the server says: secret manager connection not found)`,
        serverStatus: 400,
        serverCode: 'SECRET_MANAGER_GET_SECRET_FAILED',
        field: 'props',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'a body that is too large',
      options: { bodyLimit: 1_000 },
      changes: () => ({ props: { ...PLANTED.props, access_token: 'PLANTED'.repeat(1_000) } }),
      error: {
        code: 'REJECTED',
        message: `${WRITE} the server refused the request (the server says: Request body is too large)`,
        serverStatus: 413,
        serverCode: 'FST_ERR_CTP_BODY_TOO_LARGE',
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'headers that are too large',
      changes: () => ({ headers: { 'x-trace': 'PLANTED'.repeat(3_000) } }),
      error: {
        code: 'REJECTED',
        message: `${LOOK_UP} the server refused the request (the server says: Exceeded maximum allowed HTTP header size)`,
        serverStatus: 431,
        attempts: 1,
        retryable: false,
      },
    },
    {
      name: 'any other refusal',
      arrange: ({ faults }) => void faults.add({ kind: 'status', status: 422, body: { code: 'NEW', params: { message: 'no' } }, path: PROJECTS }),
      error: {
        code: 'REJECTED',
        message: `${LOOK_UP} the server refused the request (the server says: no)`,
        serverStatus: 422,
        serverCode: 'NEW',
        attempts: 1,
        retryable: false,
      },
    },
  ],

  'on the way': [
    {
      name: 'too many requests',
      arrange: ({ faults }) =>
        void faults.add({
          kind: 'status',
          status: 429,
          headers: { 'x-request-id': 'req-7', 'retry-after': '0' },
          body: { statusCode: 429, error: 'Too Many Requests', message: 'Rate limit exceeded, retry in 59 seconds' },
          times: Infinity,
        }),
      error: {
        code: 'RATE_LIMITED',
        message: `${LOOK_UP} ${TOO_MANY} (the server says: Rate limit exceeded, retry in 59 seconds)`,
        serverStatus: 429,
        requestId: 'req-7',
        attempts: 3,
        retryAfter: 0,
        retryable: true,
      },
      requests: 3,
    },
    {
      name: 'a delay that the call has no time for',
      arrange: ({ faults }) => void faults.add({ kind: 'status', status: 429, headers: { 'retry-after': '120' }, times: Infinity }),
      error: {
        code: 'RATE_LIMITED',
        message: `${LOOK_UP} ${TOO_MANY}`,
        serverStatus: 429,
        attempts: 1,
        retryAfter: 120_000,
        retryable: true,
      },
      requests: 1,
    },
    {
      name: 'a delay that is not finite, which is not told',
      arrange: ({ faults }) =>
        void faults.add({ kind: 'status', status: 503, headers: { 'retry-after': '9'.repeat(400) }, times: Infinity }),
      error: { code: 'SERVER_ERROR', message: `${LOOK_UP} ${FAILED}`, serverStatus: 503, attempts: 1, retryable: true },
      requests: 1,
    },
    ...[500, 502, 503, 504, 599].map((status) => ({
      name: `status ${status}`,
      arrange: (/** @type {FakeServer} */ { faults }) => void faults.add({ kind: 'status', status, times: Infinity }),
      error: { code: /** @type {const} */ ('SERVER_ERROR'), message: `${LOOK_UP} ${FAILED}`, serverStatus: status, attempts: 3, retryable: true },
      requests: 3,
    })),
    ...[408, 425].map((status) => ({
      name: `status ${status}`,
      arrange: (/** @type {FakeServer} */ { faults }) => void faults.add({ kind: 'status', status, times: Infinity }),
      error: {
        code: /** @type {const} */ ('SERVER_ERROR'),
        message: `${LOOK_UP} the server did not take the request: try again`,
        serverStatus: status,
        attempts: 3,
        retryable: true,
      },
      requests: 3,
    })),
    {
      name: 'status 501, which no retry changes',
      arrange: ({ faults }) => void faults.add({ kind: 'status', status: 501, times: Infinity }),
      error: { code: 'SERVER_ERROR', message: `${LOOK_UP} the server cannot do this`, serverStatus: 501, attempts: 1, retryable: false },
      requests: 1,
    },
    {
      name: 'an error page, which is not quoted',
      arrange: ({ faults }) => void faults.add({ kind: 'html', status: 503, times: Infinity }),
      error: { code: 'SERVER_ERROR', message: `${LOOK_UP} ${FAILED}`, serverStatus: 503, attempts: 3, retryable: true },
    },
    {
      name: 'a raw error of the database',
      arrange: ({ faults }) =>
        void faults.add({
          kind: 'status',
          status: 500,
          body: { statusCode: 500, code: '57P01', error: 'Internal Server Error', message: 'terminating connection' },
          path: LIST,
          times: Infinity,
        }),
      error: {
        code: 'SERVER_ERROR',
        message: `${LISTING} ${FAILED} (the server says: terminating connection)`,
        serverStatus: 500,
        serverCode: '57P01',
        attempts: 3,
        retryable: true,
      },
    },
    {
      name: 'an answer that never comes',
      arrange: ({ faults }) => void faults.add({ kind: 'never', times: Infinity }),
      changes: () => ({ timeout: 60, maxRetries: 0 }),
      error: { code: 'TIMEOUT', message: `${LOOK_UP} no answer came within the call's \`timeout\``, attempts: 1, retryable: true },
    },
    {
      name: 'an answer whose body stops half way',
      arrange: ({ faults }) => void faults.add({ kind: 'stall-mid-body', times: Infinity }),
      changes: () => ({ timeout: 60, maxRetries: 0 }),
      error: { code: 'TIMEOUT', message: `${LOOK_UP} no answer came within the call's \`timeout\``, attempts: 1, retryable: true },
    },
  ],
};

for (const [about, cases] of Object.entries(CASES)) {
  describe(about, () => {
    for (const { name, options = {}, arrange, changes, error: expected, requests } of cases) {
      test(`${expected.code}: ${name}`, async (t) => {
        withoutWaits(t);
        const server = await fakeServer(t, { apiKey: PLANTED.apiKey, ...options });
        arrange?.(server);
        const error = await rejection(provision(server, { props: PLANTED.props, ...changes?.(server) }));
        assert.deepEqual(error.toJSON(), { name: 'PredefinedConnectionError', externalProjectId: 'org_1234', ...expected });
        if (requests !== undefined) assert.equal(server.requests.length, requests);
        assertNoSecret(error);
      });
    }
  });
}

describe('the class', () => {
  test('an error has its fields, a name, a stack that begins with it, and is told from others', async (t) => {
    const server = await fakeServer(t);
    const error = await rejection(provision(server, { apiKey: 'sk-wrong' }));
    assert.ok(error instanceof PredefinedConnectionError && error instanceof Error);
    assert.equal(error.name, 'PredefinedConnectionError');
    assert.equal(String(error), `PredefinedConnectionError: ${LOOK_UP} ${NO_KEY} (the server says: invalid api key)`);
    assert.ok(error.stack?.startsWith(`PredefinedConnectionError: ${LOOK_UP}`));
    assert.deepEqual(JSON.parse(JSON.stringify({ error })), {
      error: {
        name: 'PredefinedConnectionError',
        code: 'UNAUTHENTICATED',
        message: `${LOOK_UP} ${NO_KEY} (the server says: invalid api key)`,
        externalProjectId: 'org_1234',
        serverStatus: 401,
        serverCode: 'AUTHENTICATION',
        field: 'apiKey',
        attempts: 1,
        retryable: false,
      },
    });
    assert.equal(Object.keys(error.toJSON())[0], 'name');
    assert.equal(isPredefinedConnectionError(error), true);
    for (const other of [new Error('x'), null, undefined, 'PredefinedConnectionError', {}]) assert.equal(isPredefinedConnectionError(other), false);
  });

  test('what toJSON returns makes the same error', () => {
    const cause = { name: 'TypeError', message: 'fetch failed', code: 'ECONNREFUSED' };
    /** @type {Required<ErrorData>} */
    const data = {
      code: 'RATE_LIMITED',
      message: 'too many requests',
      externalProjectId: 'org_1234',
      serverStatus: 429,
      serverCode: 'FST_429',
      field: 'apiKey',
      requestId: 'req-7',
      attempts: 3,
      retryAfter: 59_000,
      retryable: true,
      cause,
    };
    const error = new PredefinedConnectionError(new PredefinedConnectionError(data).toJSON());
    assert.deepEqual(error.toJSON(), { name: 'PredefinedConnectionError', ...data });
    assert.deepEqual({ ...error }, (({ message, cause: _, ...fields }) => fields)(data));
  });

  test('it has nothing that a web framework would answer with', async (t) => {
    const server = await fakeServer(t);
    const error = await rejection(provision(server, { apiKey: 'sk-wrong' }));
    assert.equal(error.serverStatus, 401);
    const read = ['status', 'statusCode', 'status_code', 'headers', 'expose', 'output', 'getResponse', 'validation'];
    assert.deepEqual(read.filter((name) => name in error), []);
  });

  test('the customer is named on one line whatever the id holds', async (t) => {
    const server = await fakeServer(t);
    const error = await rejection(provision(server, { apiKey: 'sk-wrong', externalProjectId: 'a\nforged: line\u0085' }));
    assert.ok(error.message.startsWith('Could not look up the project of customer "a\ufffdforged: line\ufffd": the server does not'));
  });

  test("the server's words are on one line, and cut where they are long", async (t) => {
    const server = await fakeServer(t);
    const message = `a\nb${'c'.repeat(1_000)}`;
    server.faults.add({ kind: 'status', status: 422, body: { statusCode: 422, error: 'Unprocessable', message } });
    const error = await rejection(provision(server));
    assert.equal(error.message, `${LOOK_UP} the server refused the request (the server says: a\ufffdb${'c'.repeat(297)}…)`);
  });
});

describe('in a piece', () => {
  test('PROJECT_WITHOUT_EXTERNAL_ID: the project is no customer\'s', async (t) => {
    const server = await fakeServer(t);
    const { connections, project } = server.engineContext({ projectId: server.addProject().id });
    await assertPieceError(connections, project, {
      code: 'PROJECT_WITHOUT_EXTERNAL_ID',
      message: 'This project has no external id, so it belongs to no customer: the piece works in projects that were made for a customer.',
      retryable: false,
    });
  });

  test('PROJECT_UNREADABLE: the project does not answer', async (t) => {
    const server = await fakeServer(t);
    const { connections } = server.engineContext({ projectId: server.addProject().id });
    const project = { externalId: () => Promise.reject(new TypeError('fetch failed')) };
    await assertPieceError(connections, project, {
      code: 'PROJECT_UNREADABLE',
      message: 'The project that this piece runs in could not be read: TypeError: fetch failed.',
      cause: { name: 'TypeError', message: 'fetch failed' },
      retryable: true,
    });
  });

  const notFound = 'There is no connection "gelato_org_1234": it is made by provisionConnection with the same pieceName and prefix, when the customer logs in.';

  test('CONNECTION_NOT_FOUND: the engine throws, other hosts give null', async (t) => {
    const server = await fakeServer(t);
    const { connections, project } = server.engineContext({ projectId: server.addProject({ externalId: 'org_1234' }).id });
    await assertPieceError(connections, project, {
      code: 'CONNECTION_NOT_FOUND',
      message: notFound,
      cause: { name: 'ConnectionNotFound', message: '{"message":"connection (gelato_org_1234) not found"}' },
      retryable: false,
    });
    const empty = { get: async () => null };
    await assertPieceError(empty, project, { code: 'CONNECTION_NOT_FOUND', message: notFound, retryable: false });
  });

  test('CONNECTION_EXPIRED: the credentials work no more', async (t) => {
    const server = await fakeServer(t);
    const { id } = server.addProject({ externalId: 'org_1234' });
    server.addConnection({ externalId: 'gelato_org_1234', projectIds: [id], status: 'ERROR' });
    const { connections, project } = server.engineContext({ projectId: id });
    await assertPieceError(connections, project, {
      code: 'CONNECTION_EXPIRED',
      message: 'The credentials of connection "gelato_org_1234" no longer work: provision it again with new ones.',
      cause: { name: 'ConnectionExpired', message: '{"message":"connection (gelato_org_1234) expired"}' },
      retryable: false,
    });
  });

  test('CONNECTION_NOT_LOADABLE: the server fails', async (t) => {
    const server = await fakeServer(t);
    const { connections, project } = server.engineContext({ projectId: server.addProject({ externalId: 'org_1234' }).id });
    server.faults.add({ kind: 'status', status: 500, path: '/api/v1/worker/app-connections' });
    await assertPieceError(connections, project, {
      code: 'CONNECTION_NOT_LOADABLE',
      message:
        'The connection "gelato_org_1234" could not be loaded: ConnectionLoadingFailure: {"message":"Failed to load connection (gelato_org_1234)"}.',
      cause: { name: 'ConnectionLoadingFailure', message: '{"message":"Failed to load connection (gelato_org_1234)"}' },
      retryable: true,
    });
  });

  test('CONNECTION_TYPE_MISMATCH: the connection is of another type', async (t) => {
    const server = await fakeServer(t);
    await provision(server, { props: PLANTED.props });
    const error = await rejection(read(server, 'org_1234', { pieceAuthType: 'SECRET_TEXT' }));
    assert.deepEqual(error.toJSON(), {
      name: 'PredefinedConnectionError',
      code: 'CONNECTION_TYPE_MISMATCH',
      message:
        'The connection "gelato_org_1234" is not of type SECRET_TEXT but CUSTOM_AUTH: give the same pieceAuthType here and to provisionConnection.',
      field: 'pieceAuthType',
      retryable: false,
    });
    assertNoSecret(error);
  });
});

test('every code that a server, a network or a piece can lead to is met in these tests', () => {
  const types = readFileSync(new URL('../../pkg/src/api/types.ts', import.meta.url), 'utf8');
  const [, union = ''] = /export type ErrorCode =([^;]*);/.exec(types) ?? [];
  const codes = [...union.matchAll(/\| '(\w+)'/g)].map(([, code]) => code ?? '');
  const textOf = (/** @type {string} */ name) => readFileSync(new URL(`${name}.test.js`, import.meta.url), 'utf8');
  const ofFleet = ['given-plan', 'prune', 'lists-faults'].map((name) => `../fleet/${name}`);
  const tests = ['errors', 'network', 'options', 'writes', ...ofFleet].map(textOf).join();
  assert.equal(codes.filter((code) => !tests.includes(`'${code}'`)).join(), 'LOAD_FAILED,INTERNAL');
});

/**
 * @param {{ get(key: string): Promise<unknown> }} connections
 * @param {{ externalId(): Promise<string | undefined> }} project
 * @param {ErrorData} expected
 */
async function assertPieceError(connections, project, expected) {
  const { fetchConnection } = await import('predefined-connection');
  const options = { pieceName: '@activepieces/piece-gelato', pieceAuthType: /** @type {const} */ ('CUSTOM_AUTH') };
  const error = await rejection(fetchConnection(connections, project, options));
  assert.deepEqual(error.toJSON(), { name: 'PredefinedConnectionError', ...expected });
}
