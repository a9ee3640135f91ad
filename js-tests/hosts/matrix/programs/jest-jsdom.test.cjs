/** @jest-environment jest-fixed-jsdom */
const { scenario } = require('./scenario.cjs');

test('the scenario', async () => {
  expect(typeof window).toBe('object');
  process.stdout.write(`${JSON.stringify(await scenario(JSON.parse(process.env.MATRIX_SETTINGS)))}\n`);
});
