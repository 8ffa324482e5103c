import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Dossier } from '#/api/types';
import type { Answers } from '#/ui/form/definition';
import { outlivesPage } from '#/features/dossier/draft/save-draft';

/** Saves the answer to a supplement request as it stands; the server refuses changes that nobody asked for. */
export function saveSupplement(dossierId: string, version: number, answers: Answers): Promise<Outcome<Dossier>> {
  const params = { path: { dossierId }, header: ifMatch(version) };
  const body = { answers: answers as never };
  return outcome(api.PUT('/dossiers/{dossierId}/supplement', { params, body, keepalive: outlivesPage(body) }));
}
