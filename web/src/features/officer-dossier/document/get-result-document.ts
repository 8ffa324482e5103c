import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { ResultDocumentView } from '#/api/types';

/** Where the document of a dossier's result stands, and what this officer may do with it. */
export function getResultDocument(dossierId: string): Promise<Outcome<ResultDocumentView>> {
  return outcome(api.GET('/officer/dossiers/{dossierId}/result-document', { params: { path: { dossierId } } }));
}
