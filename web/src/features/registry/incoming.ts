import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type {
  DocumentTeams,
  IncomingAssignment,
  IncomingDocument,
  IncomingPassingOn,
  IncomingList,
  IncomingState,
  NewIncomingDocument,
} from '#/api/types';

export interface IncomingQuestion {
  readonly words: string;
  readonly state: IncomingState | undefined;
  readonly late: boolean;
}

/** One page of an agency's register of incoming documents. */
export function listIncoming(
  agencyId: string,
  { words, state, late }: IncomingQuestion,
  after?: string,
): Promise<Outcome<IncomingList>> {
  const query = {
    late,
    ...(words === '' ? {} : { q: words }),
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { after }),
  };
  const params = { path: { agencyId }, query };
  return outcome(api.GET('/officer/agencies/{agencyId}/incoming-documents', { params }));
}

/** One page of what nobody has taken in by the end of the day on which it came. */
export function listUntaken(agencyId: string, after?: string): Promise<Outcome<IncomingList>> {
  const params = { path: { agencyId }, query: after === undefined ? {} : { after } };
  return outcome(api.GET('/officer/agencies/{agencyId}/untaken-documents', { params }));
}

export function getIncoming(documentId: string): Promise<Outcome<IncomingDocument>> {
  return outcome(api.GET('/officer/incoming-documents/{documentId}', { params: { path: { documentId } } }));
}

/** Enters what came on paper. */
export function enterIncoming(agencyId: string, body: NewIncomingDocument): Promise<Outcome<IncomingDocument>> {
  const params = { path: { agencyId } };
  return outcome(api.POST('/officer/agencies/{agencyId}/incoming-documents', { params, body }));
}

/** Corrects what was typed of a paper document. */
export function correctIncoming(
  { document: { id }, version }: IncomingDocument,
  body: NewIncomingDocument,
): Promise<Outcome<IncomingDocument>> {
  const params = { path: { documentId: id }, header: ifMatch(version) };
  return outcome(api.PUT('/officer/incoming-documents/{documentId}', { params, body }));
}

/** Takes a scan away that is not of this document. */
export function removeScan(
  { document: { id }, version }: IncomingDocument,
  fileId: string,
): Promise<Outcome<IncomingDocument>> {
  const params = { path: { documentId: id, fileId }, header: ifMatch(version) };
  return outcome(api.DELETE('/officer/incoming-documents/{documentId}/files/{fileId}', { params }));
}

/** To whom a leader may assign. */
export function listTeams(agencyId: string): Promise<Outcome<DocumentTeams>> {
  return outcome(api.GET('/officer/agencies/{agencyId}/document-assignees', { params: { path: { agencyId } } }));
}

/** What an officer does with an incoming document. */
export type IncomingDeed =
  | { readonly kind: 'TAKE_IN' | 'BEGIN' }
  | { readonly kind: 'RETURN'; readonly text: string }
  | { readonly kind: 'FINISH'; readonly text: string; readonly answerId: string | undefined }
  | { readonly kind: 'ASSIGN'; readonly assignment: IncomingAssignment }
  | { readonly kind: 'PASS_ON'; readonly to: IncomingPassingOn };

/** Does it, unless the document is not the version that the officer was looking at. */
export function actOnIncoming(
  { document: { id }, version }: IncomingDocument,
  deed: IncomingDeed,
): Promise<Outcome<IncomingDocument>> {
  const params = { path: { documentId: id }, header: ifMatch(version) };
  switch (deed.kind) {
    case 'TAKE_IN':
      return outcome(api.POST('/officer/incoming-documents/{documentId}/taking-in', { params, body: {} }));
    case 'BEGIN':
      return outcome(api.POST('/officer/incoming-documents/{documentId}/beginning', { params, body: {} }));
    case 'RETURN':
      return outcome(
        api.POST('/officer/incoming-documents/{documentId}/return', { params, body: { reason: deed.text } }),
      );
    case 'ASSIGN':
      return outcome(
        api.POST('/officer/incoming-documents/{documentId}/assignment', { params, body: deed.assignment }),
      );
    case 'PASS_ON':
      return outcome(api.POST('/officer/incoming-documents/{documentId}/passing-on', { params, body: deed.to }));
    case 'FINISH': {
      const body = {
        ...(deed.text === '' ? {} : { note: deed.text }),
        ...(deed.answerId === undefined ? {} : { answerId: deed.answerId }),
      };
      return outcome(api.POST('/officer/incoming-documents/{documentId}/completion', { params, body }));
    }
  }
}
