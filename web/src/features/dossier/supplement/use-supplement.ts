import { useEffect, useRef, useState } from 'react';
import { problemKind, type Outcome } from '#/api/outcome';
import type { Dossier, OpenSupplement } from '#/api/types';
import type { Answer, Answers } from '#/ui/form/definition';
import { withAnswer } from '#/ui/form/pointer';
import { saveSupplement } from '#/features/dossier/supplement/save-supplement';

const QUIET_MILLISECONDS = 1500;

export interface SupplementDraft {
  readonly answers: Answers;
  /** The answers as the server has them. */
  readonly saved: Answers;
  readonly answer: (pointer: string, answer: Answer | undefined) => void;
  /** Saves what is not saved yet and answers the dossier as it is then. */
  readonly save: () => Promise<Outcome<Dossier>>;
}

/** The answer to a supplement request while it is written; it saves itself a moment after the last key. */
export function useSupplement(dossier: Dossier, supplement: OpenSupplement): SupplementDraft {
  const [answers, setAnswers] = useState<Answers>(() => ({
    ...(dossier.answers as Answers),
    ...(supplement.draftAnswers as Answers),
  }));
  const [saved, setSaved] = useState(answers);
  const known = useRef<{ dossier: Dossier; answers: Answers }>({ dossier, answers });
  const latest = useRef(answers);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (dossier.version > known.current.dossier.version) known.current = { ...known.current, dossier };
  }, [dossier]);
  const save = (): Promise<Outcome<Dossier>> => {
    const next = queue.current.then(async (): Promise<Outcome<Dossier>> => {
      const sent = latest.current;
      if (sent === known.current.answers) return { ok: true, data: known.current.dossier };
      const result = await saveSupplement(dossier.id, known.current.dossier.version, sent);
      if (result.ok) {
        known.current = { dossier: result.data, answers: sent };
        setSaved(sent);
      }
      return result;
    });
    queue.current = next;
    return next;
  };
  useEffect(() => {
    if (answers === known.current.answers) return undefined;
    const timer = setTimeout(() => void save(), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [answers]);
  return {
    answers,
    saved,
    save,
    answer: (pointer, answer) => {
      latest.current = withAnswer(latest.current, pointer, answer);
      setAnswers(latest.current);
    },
  };
}

/** Whether a refusal says that someone changed the dossier meanwhile. */
export function isStale(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && problemKind(outcome.problem) === 'stale-version';
}
