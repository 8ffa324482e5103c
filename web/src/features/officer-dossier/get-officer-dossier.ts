import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OfficerDossier } from '#/api/types';

/** A dossier as an officer sees it, with what this officer may do. */
export function getOfficerDossier(dossierId: string): Promise<Outcome<OfficerDossier>> {
  return outcome(api.GET('/officer/dossiers/{dossierId}', { params: { path: { dossierId } } }));
}
