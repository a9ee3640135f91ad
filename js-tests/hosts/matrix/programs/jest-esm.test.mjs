import { scenario } from './scenario.mjs';

test('the scenario', async () => {
  process.stdout.write(`${JSON.stringify(await scenario(JSON.parse(process.env.MATRIX_SETTINGS)))}\n`);
});
