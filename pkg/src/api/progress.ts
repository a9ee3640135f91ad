/** Is called with `false` when the options are found right, and with `true` when the customer's project is known to be there. */
export type Progress = (isProjectKnown: boolean) => void;

/**
 * Whom to tell how far a call of `provisionConnection` has come, by the options that it is given. It is no option, since only a login of this
 * package knows what to make of it. A missing project is then created before anything else can fail.
 * @internal
 */
export const progressOf = new WeakMap<object, Progress>();
