import type { ErrorCode, ErrorData, ErrorJson } from './types.js';

/** Why a call failed: every rejection of this package is one. It never holds a secret. */
export class PredefinedConnectionError extends Error {
  /** Stable: the field to branch on. */
  declare readonly code: ErrorCode;
  /** Whether the same call may succeed later without a change. */
  declare readonly retryable: boolean;
  /** The customer that the call was for, where it is known. */
  declare readonly externalProjectId?: string;
  /**
   * The HTTP status that the Activepieces server answered with. It is not named `status`, because web frameworks answer
   * their own clients with that: a revoked API key would log your customers out with 401.
   */
  declare readonly serverStatus?: number;
  /** The server's own code, such as `INVALID_APP_CONNECTION` or `23505`. */
  declare readonly serverCode?: string;
  /** The option at fault, such as `props.access_token`. */
  declare readonly field?: string;
  /** The answer's `x-request-id`, where there was one. */
  declare readonly requestId?: string;
  /** How often the failing request was sent. */
  declare readonly attempts?: number;
  /** The delay the server asked for before another try, in milliseconds. */
  declare readonly retryAfter?: number;
  /** The host's own error, reduced to its name, message and code. With the code `ABORTED` it is your signal's `reason`. */
  declare readonly cause?: unknown;

  // What `console.log` goes by, whatever a minifier makes of the class's own name.
  static override readonly name = 'PredefinedConnectionError';

  readonly #data: ErrorData;

  /**
   * Made by this package; yours to make in tests, also from what `toJSON` returned. `cause` takes the place of the one made
   * from `data`.
   */
  constructor(data: ErrorData, cause: unknown = data.cause && hostError(data.cause)) {
    super(data.message, cause === undefined ? undefined : { cause });
    const { name: _, ...own }: ErrorData & Partial<ErrorJson> = data;
    this.#data = own;
    const { message, cause: __, ...fields } = own;
    Object.assign(this, fields);
  }

  /** Always this text, in bundles that rename classes too. */
  // On the prototype, so that it is there when the engine writes the first line of `stack`.
  override get name(): 'PredefinedConnectionError' {
    return 'PredefinedConnectionError';
  }

  /** The error as plain data, without `stack`. `JSON.stringify` calls it. */
  toJSON(): ErrorJson {
    return { name: this.name, ...this.#data };
  }
}

/**
 * Whether `value` is a {@link PredefinedConnectionError}. It goes by the name, as `instanceof` fails where the error comes
 * from another copy of this package or from another realm, as in Jest.
 */
export function isPredefinedConnectionError(value: unknown): value is PredefinedConnectionError {
  return value !== null && typeof value === 'object' && 'name' in value && value.name === 'PredefinedConnectionError';
}

/**
 * What a call was rejected with, as data. Anything but that is a fault of this package.
 * @internal
 */
export function errorData(reason: unknown): ErrorData {
  return reason instanceof Error || Object(reason).code === undefined ? internalError(reason) : (reason as ErrorData);
}

/**
 * The data of an error that is this package's own fault.
 * @internal
 */
export function internalError(thrown: unknown): ErrorData {
  const data: ErrorData = {
    code: 'INTERNAL',
    message: 'predefined-connection broke down: please report it. The next call starts afresh.',
    retryable: false,
  };
  // Only the engine's own errors are shown: another could have been made by a host, with a secret in its text.
  const own = thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError;
  return own ? { ...data, cause: { name: thrown.name, message: thrown.message } } : data;
}

function hostError({ name, message, code }: NonNullable<ErrorData['cause']>): Error {
  const error = new Error(message);
  // Its stack would tell where the copy was made, which helps nobody.
  Object.defineProperties(error, { name: hidden(name), stack: hidden(`${name}: ${message}`) });
  return code === undefined ? error : Object.assign(error, { code });
}

function hidden(value: string): PropertyDescriptor {
  return { value, configurable: true, writable: true };
}
