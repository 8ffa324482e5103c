import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { SignatureVerification } from '#/api/types';

/** Whose signatures the document of a dossier's result carries. */
export function getDocumentSignatures(dossierId: string): Promise<Outcome<SignatureVerification>> {
  const params = { path: { dossierId } };
  return outcome(api.GET('/officer/dossiers/{dossierId}/result-document/signatures', { params }));
}

/** Whose signatures a paper of the applicant carries. */
export function getPaperSignatures(dossierId: string, attachmentId: string): Promise<Outcome<SignatureVerification>> {
  const params = { path: { dossierId, attachmentId } };
  return outcome(api.GET('/officer/dossiers/{dossierId}/attachments/{attachmentId}/signatures', { params }));
}
