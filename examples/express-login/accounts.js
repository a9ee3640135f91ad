/** Stands for your own sign-in and your own database. */
const users = new Map([
  ['session-of-ada', { id: 'user_1', firstName: 'Ada', lastName: 'Lovelace', organization: { id: 'org_1234', name: 'Acme', gelatoToken: 'token-of-org-1234' } }],
]);

/** The user whose session a request carries, if there is one. */
export const userOf = (authorization) => users.get(authorization?.replace(/^Bearer /, '') ?? '');
