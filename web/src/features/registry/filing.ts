import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { DocumentFiling, FiledDocument } from '#/api/types';

/** In which file a document of the registers is. */
export function getFiling(side: 'incoming' | 'outgoing', documentId: string): Promise<Outcome<DocumentFiling>> {
  const params = { path: { documentId } };
  return side === 'incoming'
    ? outcome(api.GET('/officer/incoming-documents/{documentId}/filing', { params }))
    : outcome(api.GET('/officer/outgoing-documents/{documentId}/filing', { params }));
}

export function fileDocument(documentId: string, body: FiledDocument): Promise<Outcome<DocumentFiling>> {
  return outcome(
    api.PUT('/officer/outgoing-documents/{documentId}/filing', { params: { path: { documentId } }, body }),
  );
}
