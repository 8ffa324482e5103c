import { inLanguage } from '#/i18n/translate';
import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { Agency } from '#/api/types';

const MOST = 10;

/** The first agencies with these words in their names. */
export async function searchAgencies(q: string): Promise<Outcome<{ readonly items: readonly Agency[] }>> {
  const page = await outcome(api.GET('/agencies', { params: { query: { q, limit: MOST } } }));
  if (!page.ok) return page;
  return success({
    items: page.data.items.map(agency => ({ ...agency, name: inLanguage(agency.name, agency.nameEn) })),
  });
}

/** One agency, of today or of former days. */
export function getAgency(agencyId: string): Promise<Outcome<Agency>> {
  return outcome(api.GET('/agencies/{agencyId}', { params: { path: { agencyId } } }));
}
