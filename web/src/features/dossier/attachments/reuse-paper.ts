import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Attachment, PaperReuse, ReusablePaper } from '#/api/types';

/** Attaches a paper that is here already; nothing is uploaded. */
export function reusePaper(
  dossierId: string,
  { requiredDocumentCode, origin, sourceId }: ReusablePaper,
): Promise<Outcome<Attachment>> {
  return reuse(dossierId, { requiredDocument: requiredDocumentCode, source: origin.source, sourceId });
}

/** Attaches one of the person's own documents, whatever it was given for before. */
export function reuseDocument(
  dossierId: string,
  requiredDocument: string,
  sourceId: string,
): Promise<Outcome<Attachment>> {
  return reuse(dossierId, { requiredDocument, source: 'DOCUMENT', sourceId });
}

function reuse(dossierId: string, body: PaperReuse): Promise<Outcome<Attachment>> {
  return outcome(api.POST('/dossiers/{dossierId}/reused-papers', { params: { path: { dossierId } }, body }));
}
