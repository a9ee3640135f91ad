/**
 * The piece's side: what a piece gets as `context.connections` and `context.project` when the engine runs it.
 */

/**
 * @typedef {{ type: string, [field: string]: any }} ConnectionValue
 *
 * @typedef {object} EngineContext
 * @property {{ get(key: string): Promise<any> }} connections
 * @property {{ id: string, externalId(): Promise<string | undefined> }} project
 */

/** The engine's errors carry their text as JSON. */
class ExecutionError extends Error {
  /**
   * @param {string} name
   * @param {'USER' | 'ENGINE'} type whose fault it is
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(name, type, message, cause) {
    super(JSON.stringify({ message }), { cause });
    this.name = name;
    this.type = type;
  }
}

/**
 * @param {object} options
 * @param {string} options.url
 * @param {typeof globalThis.fetch} [options.fetch]
 * @param {string} options.token an engine token, which the project comes from
 * @param {string} options.projectId
 * @param {'full' | 'bare' | undefined} [options.contextVersion] `full`: a piece on the current framework, which gets
 *   the whole value; `bare`: an older one, which gets what is inside
 * @returns {EngineContext}
 */
export function createEngineContext({ url, fetch = globalThis.fetch, token, projectId, contextVersion = 'full' }) {
  const headers = { authorization: `Bearer ${token}` };
  /** @type {Promise<string | undefined> | undefined} */
  let externalId;

  return {
    connections: {
      // No cache: every call is a request. A missing connection throws, although the types say null.
      async get(key) {
        const path = `${url}/api/v1/worker/app-connections/${encodeURIComponent(key)}?projectId=${projectId}`;
        const connection = await load(key, path, () => fetch(path, { headers }));
        if (connection.status === 'ERROR') {
          throw new ExecutionError('ConnectionExpired', 'USER', `connection (${key}) expired`);
        }
        return contextVersion === 'full' ? connection.value : bare(connection.value);
      },
    },
    project: {
      id: projectId,
      // One request for a whole run. Whether it succeeded is not looked at: an error has no externalId either.
      async externalId() {
        externalId ??= fetch(`${url}/api/v1/worker/project`, { headers })
          .then((response) => response.json())
          .then((project) => project.externalId ?? undefined);
        return externalId;
      },
    },
  };
}

/**
 * @param {string} key
 * @param {string} path
 * @param {() => Promise<Response>} send
 * @returns {Promise<{ status: string, value: ConnectionValue }>}
 */
async function load(key, path, send) {
  const { response, body } = await send()
    .then(async (answer) => ({ response: answer, body: answer.ok ? await answer.json() : undefined }))
    .catch((error) => {
      throw new ExecutionError('FetchError', 'ENGINE', `Failed to fetch data from ${path}`, error);
    });
  if (response.ok) return body;
  if (response.status === 404) throw new ExecutionError('ConnectionNotFound', 'USER', `connection (${key}) not found`);
  throw new ExecutionError('ConnectionLoadingFailure', 'ENGINE', `Failed to load connection (${key})`);
}

/** @param {ConnectionValue} value */
function bare(value) {
  if (value.type === 'CUSTOM_AUTH') return value['props'];
  if (value.type === 'SECRET_TEXT') return value['secret_text'];
  return value;
}
