import { useState } from 'react';
import type { DocumentAct, OfficerAction } from '#/api/types';
import type { DeskAct } from '#/features/officer-dossier/act-outcomes';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { useKept } from '#/features/officer-dossier/kept';

/** An act that asks something before it is done. */
export type FormAct = DeskAct | 'APOLOGY';

/** The act whose form is open. */
export interface OpenAct {
  readonly act: FormAct | undefined;
  readonly open: (act: FormAct) => void;
  readonly close: () => void;
}

/** Which act the officer is filling in; it is open again when they come back to the dossier and may still do it. */
export function useOpenAct({ dossier, result }: CaseData): OpenAct {
  const kept = useKept<{ readonly act: string }>(`${dossier.id}.open`, { act: '' });
  const [act, setAct] = useState(() => {
    const mayDo: readonly FormAct[] = [
      ...dossier.actions,
      ...result.actions.map(each => `DOCUMENT_${each}` as const),
      ...(dossier.apology?.maySign === true ? (['APOLOGY'] as const) : []),
    ];
    return mayDo.find(each => each === kept.value.act);
  });
  return {
    act,
    open: chosen => {
      setAct(chosen);
      kept.change({ act: chosen });
    },
    close: () => {
      setAct(undefined);
      kept.forget();
    },
  };
}

const OF_DOCUMENTS = 'DOCUMENT_';

export function isOnDocument(act: FormAct): act is `DOCUMENT_${DocumentAct}` {
  return act.startsWith(OF_DOCUMENTS);
}

export function documentActOf(act: `DOCUMENT_${DocumentAct}`): DocumentAct {
  return act.slice(OF_DOCUMENTS.length) as DocumentAct;
}

export function isOnDossier(act: FormAct): act is OfficerAction {
  return act !== 'APOLOGY' && !isOnDocument(act);
}
