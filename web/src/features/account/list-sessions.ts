import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { SessionView } from '#/api/types';

/** The devices on which the caller is signed in. */
export async function listSessions(): Promise<Outcome<readonly SessionView[]>> {
  const answer = await outcome(api.GET('/sessions'));
  return answer.ok ? success(answer.data.items) : answer;
}
