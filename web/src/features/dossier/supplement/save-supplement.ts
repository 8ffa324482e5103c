import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Dossier } from '#/api/types';
import type { Answers } from '#/ui/form/definition';

/** Saves the answer to a supplement request as it stands; the server refuses changes that nobody asked for. */
export function saveSupplement(dossierId: string, version: number, answers: Answers): Promise<Outcome<Dossier>> {
  const params = { path: { dossierId }, header: ifMatch(version) };
  return outcome(api.PUT('/dossiers/{dossierId}/supplement', { params, body: { answers: answers as never } }));
}
