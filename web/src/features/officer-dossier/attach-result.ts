import type { Outcome } from '#/api/outcome';
import { upload } from '#/api/upload';

export interface ResultFile {
  readonly fileName: string;
  readonly sizeBytes: number;
}

/** Sends the document that is the result; another one takes its place until the dossier is resolved. */
export function attachResult(
  dossierId: string,
  file: File,
  onProgress: (sent: number) => void,
): Promise<Outcome<ResultFile>> {
  return upload(`/officer/dossiers/${dossierId}/result-file`, file, onProgress);
}
