import { useState } from 'react';
import type { DocumentAct, OfficerAction, OfficerDossier } from '#/api/types';
import type { DeskAct } from '#/features/officer-dossier/act-outcomes';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { isWaived } from '#/features/officer-dossier/fee/is-waived';
import { useKept } from '#/api/kept';

/** An act that asks something before it is done. */
export type FormAct = DeskAct | 'APOLOGY';

/** The act whose form is open. */
export interface OpenAct {
  readonly act: FormAct | undefined;
  /** The payment that is voided, or the item of the fee whose waiver is taken back. */
  readonly about: string;
  readonly open: (act: FormAct, about?: string) => void;
  readonly close: () => void;
}

/** Which act the officer is filling in; it is open again when they come back to the dossier and may still do it. */
export function useOpenAct({ dossier, result }: CaseData): OpenAct {
  const kept = useKept<{ readonly act: string; readonly about: string }>(`${dossier.id}.open`, { act: '', about: '' });
  const [act, setAct] = useState(() => {
    const mayDo: readonly FormAct[] = [
      ...dossier.actions,
      ...result.actions.map(each => `DOCUMENT_${each}` as const),
      ...(dossier.apology?.maySign === true ? (['APOLOGY'] as const) : []),
    ];
    return mayDo.find(each => each === kept.value.act && isThere(each, kept.value.about, dossier));
  });
  return {
    act,
    about: kept.value.about,
    open: (chosen, about = '') => {
      setAct(chosen);
      kept.change({ act: chosen, about });
    },
    close: () => {
      setAct(undefined);
      kept.forget();
    },
  };
}

/** Whether what an act is about can still be voided. */
function isThere(act: FormAct, about: string, { fee }: OfficerDossier): boolean {
  if (act === 'VOID_PAYMENT') return fee?.payments.some(({ id, voidable }) => id === about && voidable) === true;
  if (act === 'VOID_WAIVER') return fee?.items.some(({ code, state }) => code === about && isWaived(state)) === true;
  return true;
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
