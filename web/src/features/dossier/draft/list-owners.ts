import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { Owner } from '#/api/types';

/** For whom the caller may prepare this procedure's dossiers, and see them on the pages here; oneself first. */
export async function listOwners(procedureCode: string): Promise<Outcome<readonly Owner[]>> {
  const answer = await outcome(api.GET('/me/owners'));
  if (!answer.ok) return answer;
  const may = (owner: Owner) =>
    owner.actions.includes('PREPARE') &&
    owner.actions.includes('TRACK') &&
    (owner.procedures?.includes(procedureCode) ?? true);
  return success(answer.data.items.filter(owner => owner.self || may(owner)));
}
