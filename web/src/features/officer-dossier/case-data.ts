import { getForm } from '#/api/get-form';
import { getProcedure } from '#/api/get-procedure';
import { success, type Outcome } from '#/api/outcome';
import type { OfficerDossier, Procedure } from '#/api/types';
import type { FormDefinition } from '#/ui/form/definition';
import { getOfficerDossier } from '#/features/officer-dossier/get-officer-dossier';

/** A dossier on an officer's desk, with the form that it answers and the procedure that it belongs to. */
export interface CaseData {
  readonly dossier: OfficerDossier;
  readonly form: FormDefinition;
  readonly procedure: Procedure;
}

export async function loadCase(dossierId: string): Promise<Outcome<CaseData>> {
  const dossier = await getOfficerDossier(dossierId);
  if (!dossier.ok) return dossier;
  const { code, formId, formVersion } = dossier.data.procedure;
  const [form, procedure] = await Promise.all([getForm<FormDefinition>(formId, formVersion), getProcedure(code)]);
  if (!form.ok) return form;
  if (!procedure.ok) return procedure;
  return success({ dossier: dossier.data, form: form.data, procedure: procedure.data });
}
