/** The one function that the Next.js example uses: the tests do without Next.js. */
declare module 'next/server' {
  export function after<T>(task: Promise<T> | (() => T | Promise<T>)): void;
}
