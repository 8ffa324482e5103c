import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { Field } from '#/api/types';

/** The fields that procedures belong to. */
export async function listFields(): Promise<Outcome<readonly Field[]>> {
  const answer = await outcome(api.GET('/fields'));
  return answer.ok ? success(answer.data.items) : answer;
}
