import { upload } from '#/api/upload';
import type { Outcome } from '#/api/outcome';
import type { Attachment } from '#/api/types';

/** Sends one file for a required document. */
export function attachPaper(
  dossierId: string,
  requiredDocument: string,
  file: File,
  onProgress: (sent: number) => void,
): Promise<Outcome<Attachment>> {
  const query = new URLSearchParams({ requiredDocument }).toString();
  return upload(`/dossiers/${dossierId}/attachments?${query}`, file, onProgress);
}
