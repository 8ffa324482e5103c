import { useEffect } from 'react';
import { problemKind, type Outcome } from '#/api/outcome';
import type { Dossier, OpenSupplement } from '#/api/types';
import type { Answer, Answers } from '#/ui/form/definition';
import { withAnswer } from '#/ui/form/pointer';
import type { DraftContent } from '#/features/dossier/draft/draft-content';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';
import type { DraftSaver, DraftServer, SaveState } from '#/features/dossier/draft/draft-saver';
import { useSaver } from '#/features/dossier/draft/use-saver';
import { getDossier } from '#/features/dossier/get-dossier';
import { saveSupplement } from '#/features/dossier/supplement/save-supplement';

export interface SupplementDraft {
  readonly answers: Answers;
  /** The answers as the server has them. */
  readonly saved: Answers;
  readonly saving: SaveState;
  readonly saver: DraftSaver;
  readonly answer: (pointer: string, answer: Answer | undefined) => void;
}

/** The answer to a supplement request while it is written, saved as drafts are; `onGone` when it is awaited no longer. */
export function useSupplement(dossier: Dossier, supplement: OpenSupplement, onGone: () => void): SupplementDraft {
  const name = `supplement.${supplement.id}`;
  const gone = () => {
    draftMirror.clear(name);
    onGone();
  };
  const { saver, saving, content, change } = useSaver(name, dossier, serverOf(dossier.id, supplement.id, gone));
  useEffect(() => saver.heard(dossier), [dossier]);
  return {
    answers: content.answers,
    saved: saver.saved.answers,
    saving,
    saver,
    answer: (pointer, answer) => change({ answers: withAnswer(content.answers, pointer, answer) }),
  };
}

/** The answers to the open request, with those that nobody asked to change. */
export function answersOf({ supplement, answers }: Dossier): DraftContent {
  return { answers: (supplement?.draftAnswers ?? answers) as Answers };
}

function serverOf(dossierId: string, supplementId: string, onGone: () => void): DraftServer {
  const heard = (outcome: Outcome<Dossier>) => {
    const isGone = outcome.ok
      ? outcome.data.supplement?.id !== supplementId
      : problemKind(outcome.problem) === 'nothing-asked';
    if (isGone) onGone();
    return outcome;
  };
  return {
    save: async (version, { answers }) => heard(await saveSupplement(dossierId, version, answers)),
    load: async () => heard(await getDossier(dossierId)),
    contentOf: answersOf,
  };
}

/** Whether a refusal says that someone changed the dossier meanwhile. */
export function isStale(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && problemKind(outcome.problem) === 'stale-version';
}
