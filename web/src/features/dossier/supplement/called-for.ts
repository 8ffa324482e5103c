import type { RequiredDocument } from '#/api/types';
import type { Answers } from '#/ui/form/definition';
import { prune } from '#/ui/form/prune';
import type { DossierData } from '#/features/dossier/dossier-data';
import { neededDocuments } from '#/features/dossier/needed-documents';

/** The required papers that the new answers call for and the submitted ones did not. */
export function calledFor({ dossier, form, procedure }: DossierData, answers: Answers): readonly RequiredDocument[] {
  const before = neededDocuments(procedure.requiredDocuments, prune(form, dossier.answers as Answers));
  return neededDocuments(procedure.requiredDocuments, prune(form, answers)).filter(
    document => document.required && !before.includes(document),
  );
}
