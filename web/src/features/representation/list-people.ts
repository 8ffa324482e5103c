import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { Representation } from '#/api/types';

/** Who may act for a company at this moment. */
export async function listPeople(companyId: string): Promise<Outcome<readonly Representation[]>> {
  const answer = await outcome(api.GET('/companies/{companyId}/people', { params: { path: { companyId } } }));
  return answer.ok ? success(answer.data.items) : answer;
}
