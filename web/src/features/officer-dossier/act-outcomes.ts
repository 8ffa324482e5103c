import type { DocumentAct, OfficerAction, OfficerDossier } from '#/api/types';
import type { Refusal } from '#/features/officer-dossier/refused-act';

/** An act on the dossier, or on the document of its result. */
export type DeskAct = OfficerAction | `DOCUMENT_${DocumentAct}`;

/** What comes of an act. */
export interface ActOutcomes {
  readonly onDone: (action: DeskAct, dossier: OfficerDossier) => void;
  readonly onRefused: (refusal: Refusal) => void;
}
