import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { CompetentAgency } from '#/api/types';

/** The agencies that a dossier can be handed to, by words of their name or code. */
export function searchCompetent(
  dossierId: string,
  words: string,
): Promise<Outcome<{ readonly items: readonly CompetentAgency[] }>> {
  const params = { path: { dossierId }, query: { q: words, limit: 10 } };
  return outcome(api.GET('/officer/dossiers/{dossierId}/hand-off-receivers', { params }));
}
