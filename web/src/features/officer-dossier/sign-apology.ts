import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OfficerDossier } from '#/api/types';

/** Signs the apology of a dossier, unless the dossier is not the version that the leader was looking at. */
export function signApology(
  { id, version }: OfficerDossier,
  body: { readonly reason: string; readonly newDate: string },
): Promise<Outcome<OfficerDossier>> {
  const params = { path: { dossierId: id }, header: ifMatch(version) };
  return outcome(api.POST('/officer/dossiers/{dossierId}/apology', { params, body }));
}
