/** What the command ends with. Scripts rely on these numbers. */
export const DONE = 0;
export const FAILED = 1;
export const CHANGES = 2;
export const USAGE = 3;
export const KEY_OR_PLAN = 4;
export const NOT_REACHABLE = 5;
export const INTERRUPTED = 130;

/** What each number means, for the help and the manual. */
export const MEANINGS: readonly (readonly [code: number, meaning: string])[] = [
  [DONE, 'done, or there was nothing to do'],
  [FAILED, 'some customers failed or cannot be provisioned, or the run was refused'],
  [CHANGES, 'the plan has changes; only with --detailed-exitcode'],
  [USAGE, 'wrong usage, or something in the configuration or the input is wrong'],
  [KEY_OR_PLAN, 'the API key, the licence or the plan of the platform'],
  [NOT_REACHABLE, 'the instance cannot be reached, or does not answer as it should'],
  [INTERRUPTED, 'interrupted by Ctrl-C'],
];

/** The number for each code of an error that is not a single customer's fault; all others are 1. */
const BY_CODE: Readonly<Record<string, number>> = {
  INVALID_OPTIONS: USAGE,
  WRONG_INSTANCE_URL: USAGE,
  REDIRECTED: USAGE,
  PIECE_NOT_FOUND: USAGE,
  PIECE_HIDDEN: USAGE,
  PIECE_VERSION_NOT_FOUND: USAGE,
  INVALID_PIECE_VERSION: USAGE,
  AUTH_TYPE_MISMATCH: USAGE,
  PROPS_MISMATCH: USAGE,
  CLOCK_SKEWED: USAGE,
  SIGNING_KEY_UNUSABLE: USAGE,
  SIGNING_KEY_UNKNOWN: USAGE,
  SIGNING_KEY_MISMATCH: USAGE,
  UNAUTHENTICATED: KEY_OR_PLAN,
  SESSION_TOKEN: KEY_OR_PLAN,
  FORBIDDEN: KEY_OR_PLAN,
  FEATURE_DISABLED: KEY_OR_PLAN,
  PLAN_LIMIT: KEY_OR_PLAN,
  GLOBAL_CONNECTIONS_UNAVAILABLE: KEY_OR_PLAN,
  NETWORK: NOT_REACHABLE,
  TIMEOUT: NOT_REACHABLE,
  RATE_LIMITED: NOT_REACHABLE,
  SERVER_ERROR: NOT_REACHABLE,
  UNEXPECTED_ANSWER: NOT_REACHABLE,
  INCOMPLETE_LIST: NOT_REACHABLE,
  ABORTED: INTERRUPTED,
};

/** The number for an error's code. */
export function exitCodeOf(code: string): number {
  return BY_CODE[code] ?? FAILED;
}

/** The number for a run in which customers failed: what stopped all of them, if it was one cause, and otherwise 1. */
export function exitCodeOfAll(codes: Iterable<string>): number {
  const causes = new Set([...codes].map(exitCodeOf));
  const [cause = DONE] = causes;
  return causes.size <= 1 && [DONE, KEY_OR_PLAN, NOT_REACHABLE].includes(cause) ? cause : FAILED;
}
