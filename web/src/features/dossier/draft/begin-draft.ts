import { getForm } from '#/api/get-form';
import { getMe } from '#/api/get-me';
import type { Outcome } from '#/api/outcome';
import type { Dossier, Owner } from '#/api/types';
import type { FormDefinition } from '#/ui/form/definition';
import { createDossier } from '#/features/dossier/draft/create-dossier';
import { knownAbout, prefill } from '#/features/dossier/draft/prefill';
import { saveDraft } from '#/features/dossier/draft/save-draft';

/** Creates the draft and answers what the portal knows already; without those answers it is a draft all the same. */
export async function beginDraft(procedureCode: string, agencyId: string, owner: Owner): Promise<Outcome<Dossier>> {
  const whose = owner.self ? {} : { ownerId: owner.id };
  const dossier = await createDossier({ procedureCode, agencyId, ...whose });
  if (!dossier.ok) return dossier;
  const { id, version, procedure } = dossier.data;
  const [form, me] = await Promise.all([getForm<FormDefinition>(procedure.formId, procedure.formVersion), getMe()]);
  if (!form.ok || !me.ok) return dossier;
  const answers = prefill(form.data, {}, knownAbout(me.data, owner));
  const saved = Object.keys(answers).length > 0 ? await saveDraft(id, version, { answers }) : dossier;
  return saved.ok ? saved : dossier;
}
