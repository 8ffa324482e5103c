import { useEffect, useMemo, useState } from 'react';
import type { Delivery } from '#/api/types';
import type { Answer, Answers } from '#/ui/form/definition';
import { withAnswer } from '#/ui/form/pointer';
import { prune } from '#/ui/form/prune';
import type { DossierData } from '#/features/dossier/dossier-data';
import { contentOf, sameContent, type DraftContent } from '#/features/dossier/draft/draft-content';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';
import { DraftSaver, type SaveState } from '#/features/dossier/draft/draft-saver';
import { saveDraft } from '#/features/dossier/draft/save-draft';
import { getDossier } from '#/features/dossier/get-dossier';

/** A draft while it is edited. */
export interface Draft extends DossierData {
  readonly content: DraftContent;
  /** The answers without what is hidden. */
  readonly pruned: Answers;
  readonly saving: SaveState;
  readonly saver: DraftSaver;
  readonly answer: (pointer: string, answer: Answer | undefined) => void;
  readonly deliver: (delivery: Delivery) => void;
  readonly keepTheirs: () => void;
  readonly reload: () => Promise<void>;
}

const NOTHING: DraftContent = { answers: {} };

/** Holds a draft's content, saves it as it changes, and brings back what the server never got. */
export function useDraft(data: DossierData, reload: () => Promise<void>): Draft {
  const { dossier, form } = data;
  const [content, setContent] = useState(() => draftMirror.read(dossier.id)?.content ?? contentOf(dossier));
  const [saving, setSaving] = useState<SaveState>({ is: 'saved' });
  const saver = useMemo(() => saverOf(data, setSaving), [dossier.id]);
  useEffect(() => {
    const leave = () => void saver.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', leave);
      leave();
      saver.stop();
    };
  }, [saver]);
  const change = (next: DraftContent) => {
    setContent(next);
    saver.change(next);
  };
  return {
    ...data,
    content,
    pruned: useMemo(() => prune(form, content.answers), [form, content.answers]),
    saving,
    saver,
    answer: (pointer, answer) => change({ ...content, answers: withAnswer(content.answers, pointer, answer) }),
    deliver: delivery => change({ ...content, delivery }),
    keepTheirs: () => saving.is === 'conflict' && setContent(saver.keepTheirs(saving.theirs)),
    reload,
  };
}

function saverOf({ dossier }: DossierData, onState: (state: SaveState) => void): DraftSaver {
  const server = {
    save: (version: number, content: DraftContent) => saveDraft(dossier.id, version, content),
    load: () => getDossier(dossier.id),
  };
  const saved = contentOf(dossier);
  const mirrored = draftMirror.read(dossier.id);
  if (mirrored === undefined || sameContent(mirrored.content, saved)) {
    draftMirror.clear(dossier.id);
    return new DraftSaver(dossier.id, { version: dossier.version, content: saved }, saved, server, onState);
  }
  // Typed onto an older version: what the server had then is not known, so that any difference is asked about.
  const base = { version: mirrored.version, content: mirrored.version === dossier.version ? saved : NOTHING };
  return new DraftSaver(dossier.id, base, mirrored.content, server, onState);
}
