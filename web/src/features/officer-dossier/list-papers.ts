import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OfficialPaper } from '#/api/types';

/** The official papers of a dossier on the officer's desk. */
export function listPapers(dossierId: string): Promise<Outcome<{ readonly items: readonly OfficialPaper[] }>> {
  return outcome(api.GET('/officer/dossiers/{dossierId}/papers', { params: { path: { dossierId } } }));
}
