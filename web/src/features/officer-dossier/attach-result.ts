import { ifMatch } from '#/api/client';
import type { Outcome } from '#/api/outcome';
import type { OfficerDossier } from '#/api/types';
import { upload } from '#/api/upload';

/** Sends the scan of the result in the place of an earlier one, unless the dossier is not the version that was looked at. */
export function attachResult(
  { id, version }: OfficerDossier,
  file: File,
  onProgress: (sent: number) => void,
): Promise<Outcome<OfficerDossier>> {
  return upload(`/officer/dossiers/${id}/result-file`, file, onProgress, { ...ifMatch(version) });
}
