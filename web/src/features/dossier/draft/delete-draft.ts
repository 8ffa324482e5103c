import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';

/** Throws a draft away. */
export function deleteDraft(dossierId: string, version: number): Promise<Outcome<unknown>> {
  return outcome(api.DELETE('/dossiers/{dossierId}', { params: { path: { dossierId }, header: ifMatch(version) } }));
}
