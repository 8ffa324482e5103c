import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { OfferingAgency } from '#/api/types';

/** The agencies that take a procedure in online, by name and province. */
export function listOfferingAgencies(
  code: string,
  terms: { readonly q: string; readonly province: string },
  after?: string,
): Promise<Outcome<Page<OfferingAgency>>> {
  const query = {
    ...(terms.q !== '' && { q: terms.q }),
    ...(terms.province !== '' && { province: terms.province }),
    ...(after !== undefined && { after }),
  };
  return outcome(api.GET('/procedures/{code}/agencies', { params: { path: { code }, query } }));
}
