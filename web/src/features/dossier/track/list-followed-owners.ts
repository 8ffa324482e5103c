import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';

/** Whose dossiers are in the list, oneself first; each once. */
export async function listFollowedOwners(): Promise<Outcome<ReadonlyMap<string, string>>> {
  const answer = await outcome(api.GET('/me/owners'));
  if (!answer.ok) return answer;
  const followed = answer.data.items.filter(({ self, actions }) => self || actions.includes('TRACK'));
  return success(new Map(followed.map(({ id, name }) => [id, name])));
}
