/** Reads lists and throws them away: what no plan can be quicker than. */
import { cost } from './cost.js';

await cost(async (/** @type {{ url: string, apiKey: string, lists: string[] }} */ { url, apiKey, lists }) => {
  for (const list of lists) {
    const { ok, status, body } = await fetch(url + list, { headers: { authorization: `Bearer ${apiKey}` } });
    if (!ok || body === null) throw new Error(`${list} was answered with ${status}`);
    for await (const _ of body);
  }
});
