import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { DossierCheck } from '#/api/types';

/** What a draft still lacks and what it will cost, by what is saved of it. */
export function checkDraft(dossierId: string): Promise<Outcome<DossierCheck>> {
  return outcome(api.GET('/dossiers/{dossierId}/check', { params: { path: { dossierId } } }));
}
