/** The fake server, which the tests of this package use too. The build takes it from there. */
declare module '#fake-server' {
  export const createFakeActivepieces: (options?: import('./types.js').FakeActivepiecesOptions) => import('./types.js').FakeActivepieces;
}
