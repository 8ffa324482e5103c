import type { DocumentAct, OfficerAction, OfficerDossier } from '#/api/types';
import type { Refusal } from '#/features/officer-dossier/refused-act';

/** An act on the dossier, or on the document of its result. */
export type DeskAct = OfficerAction | `DOCUMENT_${DocumentAct}`;

/** After these the officer goes on with the same dossier: none of them takes it a step further. */
const STAYING: readonly DeskAct[] = [
  'TAKE',
  'DOCUMENT_DRAFT',
  'REQUEST_PAYMENT',
  'TAKE_FEE',
  'VOID_PAYMENT',
  'WAIVE_FEE',
  'EXTEND_SUPPLEMENT',
];

/** Whether the officer is through with the dossier once the act is done. */
export function isThrough(act: DeskAct): boolean {
  return !STAYING.includes(act);
}

/** What comes of an act. */
export interface ActOutcomes {
  readonly onDone: (action: DeskAct, dossier: OfficerDossier) => void;
  readonly onRefused: (refusal: Refusal) => void;
}
