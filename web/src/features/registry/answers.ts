import { api } from '#/api/client';
import { outcome, problemKind, type Outcome } from '#/api/outcome';
import type { IncomingDocument, OutgoingDocument, OutgoingWords, PossibleAnswers } from '#/api/types';
import { beginOutgoing } from '#/features/registry/outgoing';
import type { TypedWords } from '#/features/registry/outgoing-words';

const LONGEST_SUBJECT = 500;

/** With what a document can be finished: what was sent since it came, the same agency's first. */
export function listPossibleAnswers(documentId: string, words: string): Promise<Outcome<PossibleAnswers>> {
  const params = { path: { documentId }, query: words === '' ? {} : { q: words } };
  return outcome(api.GET('/officer/incoming-documents/{documentId}/possible-answers', { params }));
}

/** How the answer to a document begins: to its sender, about it, from the officer's unit that it was assigned to. */
export function answerTo(
  { document: { sender, symbol, subject }, instruction }: IncomingDocument,
  units: readonly string[],
): Partial<TypedWords> {
  const assigned = instruction?.assignees.find(({ unitId }) => units.includes(unitId))?.unitId;
  return {
    ...(assigned === undefined ? {} : { unitId: assigned }),
    subject: `Trả lời văn bản số ${symbol}: ${subject}`.slice(0, LONGEST_SUBJECT),
    receivers:
      sender.code === undefined
        ? { chosen: [], typed: '' }
        : { chosen: [{ code: sender.code, name: sender.name }], typed: '' },
  };
}

/** Begins the answer to a document; that it can be answered no longer is about none of the form's fields. */
export async function beginAnswer(
  { document: { id, agencyId } }: IncomingDocument,
  words: OutgoingWords,
): Promise<Outcome<OutgoingDocument>> {
  const begun = await beginOutgoing(agencyId, { ...words, answers: id });
  if (begun.ok || problemKind(begun.problem) !== 'document-not-answerable') return begun;
  return { ok: false, problem: { ...begun.problem, errors: [] } };
}
