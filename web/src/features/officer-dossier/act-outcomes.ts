import type { DocumentAct, OfficerAction, OfficerDossier } from '#/api/types';
import type { Refusal } from '#/features/officer-dossier/refused-act';

/** An act on the dossier, or on the document of its result. */
export type DeskAct = OfficerAction | `DOCUMENT_${DocumentAct}`;

/** Which acts take a dossier a step further; after the others the officer goes on with the same one. */
const THROUGH: Readonly<Record<DeskAct, boolean>> = {
  ACCEPT: true,
  REFUSE: true,
  REQUEST_SUPPLEMENT: true,
  EXTEND_SUPPLEMENT: false,
  TAKE: false,
  ASSIGN: true,
  FORWARD: true,
  STOP: true,
  RESOLVE: true,
  RETURN: true,
  REVOKE: true,
  REQUEST_PAYMENT: false,
  TAKE_FEE: false,
  VOID_PAYMENT: false,
  WAIVE_FEE: false,
  VOID_WAIVER: false,
  HAND_OFF: true,
  TAKE_ANSWER: true,
  CALL_BACK: true,
  GO_ON: false,
  DOCUMENT_DRAFT: false,
  DOCUMENT_SUBMIT: true,
  DOCUMENT_SIGN: true,
  DOCUMENT_SEND_BACK: true,
  DOCUMENT_ISSUE: true,
};

/** Whether the officer is through with the dossier once the act is done. */
export function isThrough(act: DeskAct): boolean {
  return THROUGH[act];
}

/** What comes of an act. */
export interface ActOutcomes {
  readonly onDone: (action: DeskAct, dossier: OfficerDossier) => void;
  readonly onRefused: (refusal: Refusal) => void;
}
