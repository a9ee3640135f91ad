import { snapshot } from '../api/snapshot.js';
import type { ProvisionConnectionOptions } from '../api/types.js';
import { OBJECT, typeOf } from '../runtime/values.js';
import { whole } from './checks.js';
import { type Claims, readClaims } from './claims.js';
import { EMBED_TOKEN_OPTIONS, type Given, readOptions } from './given.js';
import { readKeyId } from './key-id.js';
import { kindInWords, refuse } from './refuse.js';
import type { EmbedSessionBaseOptions, SettledConnection } from './session-types.js';
import { type KeyMaterial, readSigningKey } from './signing-key.js';

type KeysOf<T> = T extends unknown ? keyof T : never;

/**
 * The options of `provisionConnection`; the compiler sees to it that all are here. The token shares `externalProjectId` with it. Not an
 * array made of its keys: bundlers keep what calls a function, for those too who sign tokens alone.
 */
const PROVISION_OPTIONS = {
  instanceUrl: true,
  apiKey: true,
  externalProjectId: true,
  pieceName: true,
  pieceAuthType: true,
  props: true,
  prefix: true,
  displayName: true,
  pieceVersion: true,
  preSelectForNewProjects: true,
  project: true,
  fetch: true,
  signal: true,
  timeout: true,
  maxRetries: true,
  replacesPiece: true,
  checkProps: true,
  fingerprintSecret: true,
  trustFor: true,
  headers: true,
  onRequest: true,
  onResponse: true,
  allowInsecureHttp: true,
} satisfies Record<KeysOf<ProvisionConnectionOptions>, true>;

const OWN_OPTIONS = { waitAtMost: true, waitUntil: true, onSettled: true, signal: true } satisfies Record<keyof EmbedSessionBaseOptions, true>;

const DEFAULT_WAIT = 2_000;
/** The longest time that timers can measure. */
const LONGEST_WAIT = 2_147_483_647;

/** The options of one login, as they were at the call. */
export interface SessionOptions {
  readonly given: Given;
  readonly keyId: string;
  readonly material: KeyMaterial;
  /** The token's claims as they are now. */
  readonly claims: Claims;
  /** What `provisionConnection` is called with, which checks it. */
  readonly provision: ProvisionConnectionOptions;
  readonly waitAtMost: number;
  readonly waitUntil: ((promise: Promise<void>) => unknown) | undefined;
  readonly onSettled: ((connection: SettledConnection) => unknown) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Reads and checks the options, but for those that `provisionConnection` checks. */
export function readSessionOptions(options: unknown): SessionOptions {
  const given = readOptions(options, [...EMBED_TOKEN_OPTIONS, ...Object.keys(PROVISION_OPTIONS), ...Object.keys(OWN_OPTIONS)]);
  const rule = `must be a whole number of milliseconds from 0 to ${LONGEST_WAIT}`;
  return {
    given,
    keyId: readKeyId(given),
    material: readSigningKey(given),
    claims: readClaims(given, Date.now()),
    waitAtMost: whole(given, 'waitAtMost', 0, LONGEST_WAIT, rule) ?? DEFAULT_WAIT,
    waitUntil: callback(given, 'waitUntil'),
    onSettled: callback(given, 'onSettled'),
    signal: abortSignal(given),
    provision: provisionOptions(given),
  };
}

function callback(given: Given, name: string): ((value: unknown) => unknown) | undefined {
  const value = given.get(name);
  if (value !== undefined && typeof value !== 'function') refuse(name, `must be a function, not ${kindInWords(value)}`);
  return value as ((value: unknown) => unknown) | undefined;
}

/** Not by `instanceof`: a signal may come from another realm, as it does under Jest. */
function abortSignal(given: Given): AbortSignal | undefined {
  const signal = given.get('signal') as AbortSignal | undefined;
  const isSignal = typeof signal?.addEventListener === 'function' && typeof signal.aborted === 'boolean';
  return signal === undefined || isSignal ? signal : refuse('signal', 'must be an AbortSignal');
}

function provisionOptions(given: Given): ProvisionConnectionOptions {
  // The signal ends the login's wait and not what it waits for: a check that is cut off would begin anew at each login.
  const own = Object.keys(PROVISION_OPTIONS).filter((name) => name !== 'signal' && given.has(name)).map((name) => [name, given.get(name)]);
  const options = snapshot(Object.fromEntries(own));
  const [name, project] = [given.get('projectDisplayName'), options.project ?? {}];
  if (name === undefined || typeOf(project) !== OBJECT) return options;
  // The token's name for the project is not read by each version of Activepieces, and so a new project is made with it.
  return { ...options, project: { ...project, displayName: project.displayName ?? name } };
}
