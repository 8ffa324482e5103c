import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { ProcedureSummary } from '#/api/types';
import type { SearchTerms } from '#/features/catalogue/search-terms';

/** One page of the procedures that match. */
export function searchProcedures(
  { q, field, level, audience, tier }: SearchTerms,
  after?: string,
): Promise<Outcome<Page<ProcedureSummary>>> {
  const query = {
    ...(q !== '' && { q }),
    ...(field !== '' && { field }),
    ...(level !== '' && { level: Number(level) as ProcedureSummary['level'] }),
    ...(audience !== '' && { audience: audience as ProcedureSummary['audience'][number] }),
    ...(tier !== '' && { tier: tier as ProcedureSummary['tiers'][number] }),
    ...(after !== undefined && { after }),
  };
  return outcome(api.GET('/procedures', { params: { query } }));
}
