import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Dossier } from '#/api/types';

/** Withdraws a dossier, with the reason that its history will show. */
export function withdrawDossier({ id, version }: Dossier, reason: string): Promise<Outcome<Dossier>> {
  const params = { path: { dossierId: id }, header: ifMatch(version) };
  return outcome(api.POST('/dossiers/{dossierId}/withdrawal', { params, body: { reason } }));
}
