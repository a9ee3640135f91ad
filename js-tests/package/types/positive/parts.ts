// What must compile: each part by its own name, and what slim is given.
import * as all from 'predefined-connection';
import * as backend from 'predefined-connection/backend';
import * as fleet from 'predefined-connection/fleet';
import * as piece from 'predefined-connection/piece';
import * as slimBackend from 'predefined-connection/slim/backend';
import * as slimFleet from 'predefined-connection/slim/fleet';
import * as slimPiece from 'predefined-connection/slim/piece';

import { isExactly } from '../equal.js';

export function partsAreTheSame(): void {
  isExactly<typeof all.fetchConnection>()(piece.fetchConnection, true);
  isExactly<typeof all.fetchConnection>()(slimPiece.fetchConnection, true);
  isExactly<typeof all.provisionConnection>()(backend.provisionConnection, true);
  isExactly<typeof all.provisionConnection>()(slimBackend.provisionConnection, true);
  for (const part of [piece, backend, fleet, slimPiece, slimBackend, slimFleet]) {
    isExactly<typeof all.PredefinedConnectionError>()(part.PredefinedConnectionError, true);
    isExactly<typeof all.isPredefinedConnectionError>()(part.isPredefinedConnectionError, true);
  }
}

/** An error of one part is one to the other: it is one class. */
export function errorsAreOne(error: piece.PredefinedConnectionError): backend.PredefinedConnectionError {
  return error;
}

export function partsHoldNoMore(): void {
  // @ts-expect-error: it is in the other part
  void piece.provisionConnection;
  // @ts-expect-error: it is in the other part
  void backend.fetchConnection;
  // @ts-expect-error: it is in the other part
  void fleet.provisionConnection;
  // @ts-expect-error: it is in the part that has an `init` of its own
  void slimBackend.inspectConnection;
  // @ts-expect-error: slim alone is given its WebAssembly
  void piece.init;
}

export function slimIsGivenItsWebAssembly(bytes: Uint8Array, response: Promise<slimPiece.WebAssemblyResponse>): void {
  for (const { init } of [slimPiece, slimBackend, slimFleet]) {
    init(bytes);
    init(bytes.buffer as ArrayBuffer);
    init(response);
    init(() => response);
    init(async () => bytes);
    // @ts-expect-error: a path is not read
    init('piece.wasm');
  }
}
