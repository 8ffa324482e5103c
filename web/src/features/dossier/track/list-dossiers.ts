import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { DossierSummary } from '#/api/types';
import { queryOf, type DossierTerms } from '#/features/dossier/track/dossier-terms';

/** One page of the caller's dossiers, newest change first. */
export function listDossiers(terms: DossierTerms, after?: string): Promise<Outcome<Page<DossierSummary>>> {
  const query = { ...queryOf(terms), ...(after !== undefined && { after }) };
  return outcome(api.GET('/dossiers', { params: { query } }));
}
