import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';

/** Lets somebody out of a company at once. */
export function letOut(companyId: string, representationId: string): Promise<Outcome<unknown>> {
  return outcome(
    api.DELETE('/companies/{companyId}/people/{representationId}', {
      params: { path: { companyId, representationId } },
    }),
  );
}
