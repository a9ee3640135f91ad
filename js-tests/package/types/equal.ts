/** `true` where the types are the same: neither a subtype of the other, nor one of them `any`. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `isExactly<Wanted>()(given, true)` compiles where the type of `given` is `Wanted` itself. */
export function isExactly<Wanted>() {
  return <Given>(_given: Given, _same: Equal<Wanted, Given>): void => {};
}
