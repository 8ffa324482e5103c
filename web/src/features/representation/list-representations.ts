import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { Representation } from '#/api/types';

/** What the caller gave and was given, newest first; ended ones too. */
export async function listRepresentations(): Promise<Outcome<readonly Representation[]>> {
  const answer = await outcome(api.GET('/me/representations'));
  return answer.ok ? success(answer.data.items) : answer;
}
