import { useMemo } from 'react';
import { t } from '#/i18n/translate';
import type { Delivery } from '#/api/types';
import type { Answer, Answers } from '#/ui/form/definition';
import { withAnswer } from '#/ui/form/pointer';
import { prune } from '#/ui/form/prune';
import { isGone, type DossierData, type Reload } from '#/features/dossier/dossier-data';
import { contentOf, type DraftContent } from '#/features/dossier/draft/draft-content';
import type { DraftSaver, DraftServer, SaveState } from '#/features/dossier/draft/draft-saver';
import { saveDraft } from '#/features/dossier/draft/save-draft';
import { useSaver } from '#/features/dossier/draft/use-saver';
import { getDossier } from '#/features/dossier/get-dossier';
import { openedDrafts } from '#/features/dossier/opened-drafts';

/** A draft while it is edited. */
export interface Draft extends DossierData {
  readonly content: DraftContent;
  /** The answers without what is hidden. */
  readonly pruned: Answers;
  readonly saving: SaveState;
  readonly saver: DraftSaver;
  readonly answer: (pointer: string, answer: Answer | undefined) => void;
  readonly deliver: (delivery: Delivery) => void;
  readonly reload: Reload;
}

/** Holds a draft's content, saves it as it changes, and brings back what the server never got. */
export function useDraft(data: DossierData, reload: Reload): Draft {
  const { dossier, form } = data;
  const { saver, saving, content, change } = useSaver(dossier.id, dossier, serverOf(data));
  return {
    ...data,
    content,
    pruned: useMemo(() => prune(form, content.answers), [form, content.answers]),
    saving,
    saver,
    answer: (pointer, answer) => change({ ...content, answers: withAnswer(content.answers, pointer, answer) }),
    deliver: delivery => change({ ...content, delivery }),
    reload,
  };
}

function serverOf(data: DossierData): DraftServer {
  const { id } = data.dossier;
  return {
    save: async (version, content) => {
      const saved = await saveDraft(id, version, content);
      if (saved.ok) openedDrafts.write({ ...data, dossier: saved.data });
      if (saved.ok || !isGone(saved)) return saved;
      openedDrafts.clear(id);
      return { ok: false, problem: { ...saved.problem, detail: t('draft.gone') } };
    },
    load: () => getDossier(id),
    contentOf,
  };
}
