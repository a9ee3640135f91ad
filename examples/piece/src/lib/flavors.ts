import type { Connection } from './connection';

/** Stands for requests to the vendor's API: what it gives tells which credentials it was given. */
export function flavors({ base_url, access_token, region, port, tls }: Connection['props']): string[] {
  return [base_url, access_token, `${region ?? 'anywhere'} ${port?.toFixed(0) ?? 'any port'} ${tls === true ? 'tls' : 'plain'}`];
}
