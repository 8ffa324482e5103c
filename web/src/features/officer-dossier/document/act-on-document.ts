import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { DocumentKind, OfficerDossier } from '#/api/types';
import { upload } from '#/api/upload';

/** What an officer does with a document. */
export type DocumentDeed =
  | { readonly kind: 'SIGN' | 'ISSUE' }
  | { readonly kind: 'DRAFT'; readonly file: File; readonly documentKind: DocumentKind }
  | { readonly kind: 'SUBMIT'; readonly summary: string; readonly note: string }
  | { readonly kind: 'SEND_BACK'; readonly remarks: string };

/** Does it, unless the dossier is not the version that the officer was looking at. */
export function actOnDocument(
  { id, version }: OfficerDossier,
  deed: DocumentDeed,
  onProgress: (sent: number) => void,
): Promise<Outcome<OfficerDossier>> {
  const params = { path: { dossierId: id }, header: ifMatch(version) };
  switch (deed.kind) {
    case 'SIGN':
      return outcome(api.POST('/officer/dossiers/{dossierId}/result-document/signature', { params, body: {} }));
    case 'ISSUE':
      return outcome(api.POST('/officer/dossiers/{dossierId}/result-document/issue', { params, body: {} }));
    case 'SUBMIT': {
      const { summary, note } = deed;
      const body = note === '' ? { summary } : { summary, note };
      return outcome(api.POST('/officer/dossiers/{dossierId}/result-document/submission', { params, body }));
    }
    case 'SEND_BACK': {
      const body = { remarks: deed.remarks };
      return outcome(api.POST('/officer/dossiers/{dossierId}/result-document/sending-back', { params, body }));
    }
    case 'DRAFT': {
      const path = `/officer/dossiers/${id}/result-document/draft-file?kind=${deed.documentKind}`;
      return upload(path, deed.file, onProgress, { ...ifMatch(version) });
    }
  }
}
