// What must compile: the use of errors.
import { type ErrorCode, type ErrorData, type ErrorJson, isPredefinedConnectionError, PredefinedConnectionError } from 'predefined-connection';

import { isExactly } from '../equal.js';

export function caught(error: unknown): ErrorCode | undefined {
  if (!isPredefinedConnectionError(error)) return undefined;
  isExactly<PredefinedConnectionError>()(error, true);
  isExactly<'PredefinedConnectionError'>()(error.name, true);
  isExactly<boolean>()(error.retryable, true);
  isExactly<ErrorJson>()(error.toJSON(), true);
  isExactly<'PredefinedConnectionError'>()(error.toJSON().name, true);
  const data: ErrorData = error.toJSON();
  const texts: (string | undefined)[] = [error.externalProjectId, error.serverCode, error.field, error.requestId];
  const numbers: (number | undefined)[] = [error.serverStatus, error.attempts, error.retryAfter];
  return texts.length + numbers.length > 0 ? data.code : undefined;
}

export function whatToDo(error: PredefinedConnectionError): string {
  switch (error.code) {
    case 'PROJECT_WITHOUT_EXTERNAL_ID':
    case 'PROJECT_UNREADABLE':
    case 'CONNECTION_NOT_FOUND':
    case 'CONNECTION_EXPIRED':
    case 'CONNECTION_NOT_LOADABLE':
    case 'CONNECTION_TYPE_MISMATCH':
      return 'ask the vendor';
    default:
      return error.retryable ? 'try again' : error.message;
  }
}

/** Errors are for tests to make, too. */
export const made: Error = new PredefinedConnectionError({ code: 'CONNECTION_EXPIRED', message: 'expired', retryable: false });
export const copied: Error = new PredefinedConnectionError(new PredefinedConnectionError({ code: 'NETWORK', message: 'down', retryable: true }).toJSON());
