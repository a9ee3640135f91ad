import type { Connection } from './connection';

/** Sends a request to Gelato's API with the customer's token. */
export async function request<Answer>({ props }: Connection, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${props.base_url}${path}`, {
    method,
    headers: { authorization: `Bearer ${props.access_token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  // `fetch` does not fail on a refusal: without this the refusal would pass for the answer.
  if (!response.ok) throw new Error(`Gelato answered ${response.status}`);
  return (await response.json()) as Answer;
}
