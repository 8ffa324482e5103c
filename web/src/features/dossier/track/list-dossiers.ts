import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { DossierStatus, DossierSummary } from '#/api/types';

/** One page of the caller's dossiers, newest change first. */
export function listDossiers(q: string, status: string, after?: string): Promise<Outcome<Page<DossierSummary>>> {
  const query = {
    ...(q !== '' && { q }),
    ...(status !== '' && { status: status as DossierStatus }),
    ...(after !== undefined && { after }),
  };
  return outcome(api.GET('/dossiers', { params: { query } }));
}
