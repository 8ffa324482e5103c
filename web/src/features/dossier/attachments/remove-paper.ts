import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';

/** Takes a file off that was not submitted yet. */
export function removePaper(dossierId: string, attachmentId: string): Promise<Outcome<unknown>> {
  return outcome(
    api.DELETE('/dossiers/{dossierId}/attachments/{attachmentId}', { params: { path: { dossierId, attachmentId } } }),
  );
}
