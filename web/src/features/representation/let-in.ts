import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { NewPerson, Representation } from '#/api/types';

/** Lets somebody into a company with a role. */
export function letIn(companyId: string, body: NewPerson): Promise<Outcome<Representation>> {
  return outcome(api.POST('/companies/{companyId}/people', { params: { path: { companyId } }, body }));
}
