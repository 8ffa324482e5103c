import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OfficialPaper } from '#/api/types';

/** The official papers of one of the caller's dossiers. */
export function listPapers(dossierId: string): Promise<Outcome<{ readonly items: readonly OfficialPaper[] }>> {
  return outcome(api.GET('/dossiers/{dossierId}/papers', { params: { path: { dossierId } } }));
}
