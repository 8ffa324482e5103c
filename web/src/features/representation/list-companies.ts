import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { Owner } from '#/api/types';

/** The companies whose people the caller lets in and out: oneself, when one is a company, and those one manages. */
export async function listCompanies(): Promise<Outcome<readonly Owner[]>> {
  const answer = await outcome(api.GET('/me/owners'));
  if (!answer.ok) return answer;
  const managed = ({ kind, self, role }: Owner) => (self && kind === 'ORGANISATION') || role === 'MANAGER';
  const companies = new Map(answer.data.items.filter(managed).map(owner => [owner.id, owner]));
  return success([...companies.values()]);
}
