import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Attachment, ReusablePaper } from '#/api/types';

/** Attaches a paper that is here already; nothing is uploaded. */
export function reusePaper(
  dossierId: string,
  { requiredDocumentCode, origin, sourceId }: ReusablePaper,
): Promise<Outcome<Attachment>> {
  return outcome(
    api.POST('/dossiers/{dossierId}/reused-papers', {
      params: { path: { dossierId } },
      body: { requiredDocument: requiredDocumentCode, source: origin.source, sourceId },
    }),
  );
}
