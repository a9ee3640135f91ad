import { scenario } from '../../../scenario.mjs';

export async function POST(request) {
  return Response.json(await scenario(await request.json()));
}
