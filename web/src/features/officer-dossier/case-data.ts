import { asSubmitted } from '#/api/as-submitted';
import { getForm } from '#/api/get-form';
import { getProcedure } from '#/api/get-procedure';
import { success, type Outcome } from '#/api/outcome';
import type { HandOff, HandOffs, OfficerDossier, Procedure, ResultDocumentView } from '#/api/types';
import type { FormDefinition } from '#/ui/form/definition';
import { getResultDocument } from '#/features/officer-dossier/document/get-result-document';
import { getOfficerDossier } from '#/features/officer-dossier/get-officer-dossier';
import { listHandOffs } from '#/features/officer-dossier/hand-off/list-hand-offs';

/** A dossier on an officer's desk, with the form that it answers and the procedure that it belongs to. */
export interface CaseData {
  readonly dossier: OfficerDossier;
  readonly form: FormDefinition;
  readonly procedure: Procedure;
  readonly result: ResultDocumentView;
  /** Where it was handed to, the oldest first. */
  readonly handOffs: readonly HandOff[];
}

export async function loadCase(dossierId: string): Promise<Outcome<CaseData>> {
  const dossier = await getOfficerDossier(dossierId);
  if (!dossier.ok) return dossier;
  const { code, formId, formVersion } = dossier.data.procedure;
  const [form, procedure, result, handOffs] = await Promise.all([
    getForm<FormDefinition>(formId, formVersion),
    getProcedure(code),
    getResultDocument(dossierId),
    handOffsOf(dossier.data),
  ]);
  if (!form.ok) return form;
  if (!procedure.ok) return procedure;
  if (!result.ok) return result;
  if (!handOffs.ok) return handOffs;
  const edition = asSubmitted(dossier.data, procedure.data);
  const { items } = handOffs.data;
  return success({ dossier: dossier.data, form: form.data, procedure: edition, result: result.data, handOffs: items });
}

/** Asked for where something was handed over alone. */
function handOffsOf({ id, history }: OfficerDossier): Promise<Outcome<HandOffs>> {
  const wasHanded = history.some(({ event }) => event.startsWith('HAND_OFF_'));
  return wasHanded ? listHandOffs(id) : Promise.resolve(success({ items: [] }));
}
