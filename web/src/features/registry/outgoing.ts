import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type {
  NewPaperDocument,
  OutgoingChecklist,
  OutgoingDocument,
  OutgoingEntry,
  OutgoingItem,
  OutgoingReceiver,
  OutgoingState,
  OutgoingWords,
  PaperKind,
  PaperTask,
} from '#/api/types';
import type { Page } from '#/api/pages';
import { upload } from '#/api/upload';

export interface OutgoingQuestion {
  readonly words: string;
  readonly state: OutgoingState | undefined;
}

/** One page of an agency's outgoing documents. */
export function listOutgoing(
  agencyId: string,
  { words, state }: OutgoingQuestion,
  after?: string,
): Promise<Outcome<Page<OutgoingItem>>> {
  const query = { ...searched(words, after), ...(state === undefined ? {} : { state }) };
  const params = { path: { agencyId }, query };
  return outcome(api.GET('/officer/agencies/{agencyId}/outgoing-documents', { params }));
}

/** One page of the register: what has its number. */
export function listRegister(agencyId: string, words: string, after?: string): Promise<Outcome<Page<OutgoingEntry>>> {
  const params = { path: { agencyId }, query: searched(words, after) };
  return outcome(api.GET('/officer/agencies/{agencyId}/outgoing-register', { params }));
}

function searched(words: string, after: string | undefined) {
  return { ...(words === '' ? {} : { q: words }), ...(after === undefined ? {} : { after }) };
}

export function getOutgoing(documentId: string): Promise<Outcome<OutgoingDocument>> {
  return outcome(api.GET('/officer/outgoing-documents/{documentId}', { params: { path: { documentId } } }));
}

export function getChecklist(documentId: string): Promise<Outcome<OutgoingChecklist>> {
  return outcome(api.GET('/officer/outgoing-documents/{documentId}/checklist', { params: { path: { documentId } } }));
}

export function beginOutgoing(agencyId: string, body: OutgoingWords): Promise<Outcome<OutgoingDocument>> {
  return outcome(api.POST('/officer/agencies/{agencyId}/outgoing-documents', { params: { path: { agencyId } }, body }));
}

/** Writes its words anew. */
export function rewriteOutgoing(document: OutgoingDocument, body: OutgoingWords): Promise<Outcome<OutgoingDocument>> {
  return outcome(api.PUT('/officer/outgoing-documents/{documentId}', { params: asRead(document), body }));
}

/** Changes to whom an issued document goes. */
export function readdress(
  document: OutgoingDocument,
  receivers: readonly OutgoingReceiver[],
): Promise<Outcome<OutgoingDocument>> {
  const body = { receivers: [...receivers] };
  return outcome(api.PUT('/officer/outgoing-documents/{documentId}/receivers', { params: asRead(document), body }));
}

/** Gives a document on paper its number. */
export function numberPaper(agencyId: string, body: NewPaperDocument): Promise<Outcome<OutgoingEntry>> {
  return outcome(api.POST('/officer/agencies/{agencyId}/outgoing-register', { params: { path: { agencyId } }, body }));
}

/** Agencies that documents can go to, by words of their name or code. */
export function searchAgencies(
  agencyId: string,
  words: string,
): Promise<Outcome<{ readonly items: readonly OutgoingReceiver[] }>> {
  const params = { path: { agencyId }, query: { q: words, limit: 10 } };
  return outcome(api.GET('/officer/agencies/{agencyId}/document-receivers', { params }));
}

/** The kinds of documents that the province also sends on paper. */
export function listPaperKinds(agencyId: string): Promise<Outcome<{ readonly items: readonly PaperKind[] }>> {
  return outcome(api.GET('/officer/agencies/{agencyId}/paper-kinds', { params: { path: { agencyId } } }));
}

/** What an officer does with an outgoing document without saying more. */
export const PLAIN_DEEDS = {
  SUBMIT: '/officer/outgoing-documents/{documentId}/submission',
  DROP: '/officer/outgoing-documents/{documentId}/giving-up',
  SIGN: '/officer/outgoing-documents/{documentId}/signature',
  ISSUE: '/officer/outgoing-documents/{documentId}/issue',
  SEND: '/officer/outgoing-documents/{documentId}/dispatch',
} as const;

export type PlainDeed = keyof typeof PLAIN_DEEDS;

const asRead = ({ document: { id }, version }: OutgoingDocument) => ({
  path: { documentId: id },
  header: ifMatch(version),
});

/** Does it, unless the document is not the version that the officer was looking at. */
export function actOnOutgoing(document: OutgoingDocument, deed: PlainDeed): Promise<Outcome<OutgoingDocument>> {
  return outcome(api.POST(PLAIN_DEEDS[deed], { params: asRead(document), body: {} }));
}

/** Signs, numbers or sends it, although what it answers was recalled or replaced where the officer says so. */
export function moveOutgoing(
  document: OutgoingDocument,
  deed: 'SIGN' | 'ISSUE' | 'SEND',
  evenIfQuestionLost: boolean,
): Promise<Outcome<OutgoingDocument>> {
  return outcome(api.POST(PLAIN_DEEDS[deed], { params: asRead(document), body: { evenIfQuestionLost } }));
}

export function sendBack(document: OutgoingDocument, remarks: string): Promise<Outcome<OutgoingDocument>> {
  const params = asRead(document);
  return outcome(api.POST('/officer/outgoing-documents/{documentId}/sending-back', { params, body: { remarks } }));
}

export function keepFile(
  document: OutgoingDocument,
  place: 'main-file' | 'attached-file',
  file: File,
  onProgress: (sent: number) => void,
): Promise<Outcome<OutgoingDocument>> {
  const path = `/officer/outgoing-documents/${document.document.id}/${place}`;
  return upload(path, file, onProgress, { ...ifMatch(document.version) });
}

export function removeFile(document: OutgoingDocument, fileId: string): Promise<Outcome<OutgoingDocument>> {
  const { path, header } = asRead(document);
  const params = { path: { ...path, fileId }, header };
  return outcome(api.DELETE('/officer/outgoing-documents/{documentId}/files/{fileId}', { params }));
}

export function listPaperTasks(agencyId: string, after?: string): Promise<Outcome<Page<PaperTask>>> {
  const params = { path: { agencyId }, query: after === undefined ? {} : { after } };
  return outcome(api.GET('/officer/agencies/{agencyId}/paper-tasks', { params }));
}

export function postPaper(taskId: string, postNumber: string): Promise<Outcome<PaperTask>> {
  const body = postNumber === '' ? {} : { postNumber };
  return outcome(api.POST('/officer/paper-tasks/{taskId}/posting', { params: { path: { taskId } }, body }));
}

export function receivePaper(taskId: string, receivedOn: string): Promise<Outcome<PaperTask>> {
  const params = { path: { taskId } };
  return outcome(api.POST('/officer/paper-tasks/{taskId}/receipt', { params, body: { receivedOn } }));
}
