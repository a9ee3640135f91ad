/** Something that the user has to put right before anything can run. Its text names the flag, file or setting, and never a secret. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
