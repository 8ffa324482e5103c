import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { Assignee } from '#/api/types';

/** Whom a dossier can be assigned to at its step. */
export async function listAssignees(dossierId: string): Promise<Outcome<readonly Assignee[]>> {
  const answer = await outcome(api.GET('/officer/dossiers/{dossierId}/assignees', { params: { path: { dossierId } } }));
  return answer.ok ? success(answer.data.items) : answer;
}
