import { getForm } from '#/api/get-form';
import { getProcedure } from '#/api/get-procedure';
import { asSubmitted } from '#/api/as-submitted';
import { success, type Outcome } from '#/api/outcome';
import { useResource, type Resource } from '#/api/resource';
import type { Dossier, Procedure } from '#/api/types';
import type { FormDefinition } from '#/ui/form/definition';
import { getDossier } from '#/features/dossier/get-dossier';
import { openedDrafts } from '#/features/dossier/opened-drafts';

/** A dossier with the form that it answers and the procedure that it belongs to. */
export interface DossierData {
  readonly dossier: Dossier;
  readonly form: FormDefinition;
  readonly procedure: Procedure;
}

export function useDossier(dossierId: string): Resource<DossierData> {
  return useResource(`dossier ${dossierId}`, () => loadDossier(dossierId));
}

/** Without a network a draft is shown as it was last known; what was typed since lies beside it (`draftMirror`). */
async function loadDossier(dossierId: string): Promise<Outcome<DossierData>> {
  const loaded = await askFor(dossierId);
  if (loaded.ok) openedDrafts.write(loaded.data);
  const opened = !loaded.ok && loaded.problem.status === 0 ? openedDrafts.read(dossierId) : undefined;
  return opened === undefined ? loaded : success(opened);
}

async function askFor(dossierId: string): Promise<Outcome<DossierData>> {
  const dossier = await getDossier(dossierId);
  if (!dossier.ok) return dossier;
  const { code, formId, formVersion } = dossier.data.procedure;
  const [form, procedure] = await Promise.all([getForm<FormDefinition>(formId, formVersion), getProcedure(code)]);
  if (!form.ok) return form;
  if (!procedure.ok) return procedure;
  return success({ dossier: dossier.data, form: form.data, procedure: asSubmitted(dossier.data, procedure.data) });
}
