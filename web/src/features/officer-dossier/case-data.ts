import { asSubmitted } from '#/api/as-submitted';
import { getForm } from '#/api/get-form';
import { getProcedure } from '#/api/get-procedure';
import { success, type Outcome } from '#/api/outcome';
import type { OfficerDossier, Procedure, ResultDocumentView } from '#/api/types';
import type { FormDefinition } from '#/ui/form/definition';
import { getResultDocument } from '#/features/officer-dossier/document/get-result-document';
import { getOfficerDossier } from '#/features/officer-dossier/get-officer-dossier';

/** A dossier on an officer's desk, with the form that it answers and the procedure that it belongs to. */
export interface CaseData {
  readonly dossier: OfficerDossier;
  readonly form: FormDefinition;
  readonly procedure: Procedure;
  readonly result: ResultDocumentView;
}

export async function loadCase(dossierId: string): Promise<Outcome<CaseData>> {
  const dossier = await getOfficerDossier(dossierId);
  if (!dossier.ok) return dossier;
  const { code, formId, formVersion } = dossier.data.procedure;
  const [form, procedure, result] = await Promise.all([
    getForm<FormDefinition>(formId, formVersion),
    getProcedure(code),
    getResultDocument(dossierId),
  ]);
  if (!form.ok) return form;
  if (!procedure.ok) return procedure;
  if (!result.ok) return result;
  const edition = asSubmitted(dossier.data, procedure.data);
  return success({ dossier: dossier.data, form: form.data, procedure: edition, result: result.data });
}
