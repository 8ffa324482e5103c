import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { QuarterlySummary, WantedQuarter } from '#/api/types';

/** An agency's quarterly summaries, the last first. */
export function listSummaries(agencyId: string): Promise<Outcome<{ readonly items: readonly QuarterlySummary[] }>> {
  return outcome(api.GET('/officer/agencies/{agencyId}/quarterly-summaries', { params: { path: { agencyId } } }));
}

/** Has the summary of a quarter drawn up as a draft. */
export function drawUpSummary(agencyId: string, body: WantedQuarter): Promise<Outcome<QuarterlySummary>> {
  return outcome(
    api.POST('/officer/agencies/{agencyId}/quarterly-summaries', { params: { path: { agencyId } }, body }),
  );
}

/** The last quarters that are over on a day, the latest first. */
export function quartersBefore(date: string, count: number): readonly WantedQuarter[] {
  const now = Number(date.slice(0, 4)) * 4 + Math.ceil(Number(date.slice(5, 7)) / 3) - 1;
  return Array.from({ length: count }, (_, index) => now - 1 - index).map(quarter => ({
    year: Math.floor(quarter / 4),
    quarter: (quarter % 4) + 1,
  }));
}
