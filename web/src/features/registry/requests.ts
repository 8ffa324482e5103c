import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { DocumentRequests, OutgoingChanges, OutgoingDocument, RecallRequests } from '#/api/types';
import { upload } from '#/api/upload';

const of = (documentId: string) => ({ params: { path: { documentId } } });

/** What was asked of those to whom a document was sent. */
export function listOutgoingRequests(documentId: string): Promise<Outcome<DocumentRequests>> {
  return outcome(api.GET('/officer/outgoing-documents/{documentId}/requests', of(documentId)));
}

/** Asks for a document back, of the receivers that are named. */
export function recall(
  documentId: string,
  reason: string,
  receiverCodes: readonly string[],
): Promise<Outcome<DocumentRequests>> {
  const body = { reason, receiverCodes: [...receiverCodes] };
  return outcome(api.POST('/officer/outgoing-documents/{documentId}/recall', { ...of(documentId), body }));
}

/** What its sender asked about a document that came. */
export function listIncomingRequests(documentId: string): Promise<Outcome<DocumentRequests>> {
  return outcome(api.GET('/officer/incoming-documents/{documentId}/requests', of(documentId)));
}

/** Gives a document back, or refuses to for a reason. */
export function answerRecall(documentId: string, refusal?: string): Promise<Outcome<DocumentRequests>> {
  const body = refusal === undefined ? { agreed: true } : { agreed: false, reason: refusal };
  return outcome(api.POST('/officer/incoming-documents/{documentId}/recall-answer', { ...of(documentId), body }));
}

/** Documents that their senders ask back from an agency. */
export function listRecallRequests(agencyId: string): Promise<Outcome<RecallRequests>> {
  return outcome(api.GET('/officer/agencies/{agencyId}/recall-requests', { params: { path: { agencyId } } }));
}

/** What stands in the place of a document, and what waits to go with an update. */
export function getChanges(documentId: string): Promise<Outcome<OutgoingChanges>> {
  return outcome(api.GET('/officer/outgoing-documents/{documentId}/changes', of(documentId)));
}

export function replaceBy(
  documentId: string,
  replacementId: string,
  reason: string,
): Promise<Outcome<OutgoingChanges>> {
  const body = { replacementId, reason };
  return outcome(api.POST('/officer/outgoing-documents/{documentId}/replacement', { ...of(documentId), body }));
}

export interface UpdateWords {
  readonly reason: string;
  readonly description: string;
  readonly dueOn: string;
}

/** Sends what is new of a document, unless it is not the version that the officer was looking at. */
export function update(
  { document: { id }, version }: OutgoingDocument,
  { reason, description, dueOn }: UpdateWords,
): Promise<Outcome<OutgoingDocument>> {
  const params = { path: { documentId: id }, header: ifMatch(version) };
  const body = {
    reason,
    ...(description === '' ? {} : { description }),
    ...(dueOn === '' ? {} : { dueOn }),
  };
  return outcome(api.POST('/officer/outgoing-documents/{documentId}/update', { params, body }));
}

export function addUpdateFile(documentId: string, file: File): Promise<Outcome<OutgoingChanges>> {
  return upload(`/officer/outgoing-documents/${documentId}/update-file`, file, () => undefined);
}

export function removeUpdateFile(documentId: string, fileId: string): Promise<Outcome<OutgoingChanges>> {
  const params = { path: { documentId, fileId } };
  return outcome(api.DELETE('/officer/outgoing-documents/{documentId}/update-files/{fileId}', { params }));
}
