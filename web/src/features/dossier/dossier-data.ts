import { useRef } from 'react';
import { getForm } from '#/api/get-form';
import { getProcedure } from '#/api/get-procedure';
import { asSubmitted } from '#/api/as-submitted';
import { success, type Outcome } from '#/api/outcome';
import { useResource, type Resource } from '#/api/resource';
import type { Dossier, Procedure } from '#/api/types';
import type { FormDefinition } from '#/ui/form/definition';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';
import { getDossier } from '#/features/dossier/get-dossier';
import type { KnownChange } from '#/features/dossier/known-change';
import { openedDrafts } from '#/features/dossier/opened-drafts';

/** A dossier with the form that it answers and the procedure that it belongs to. */
export interface DossierData {
  readonly dossier: Dossier;
  readonly form: FormDefinition;
  readonly procedure: Procedure;
}

/** Reads the dossier anew. Without a network, a change that the server had confirmed is shown on what was shown before. */
export type Reload = (change?: KnownChange) => Promise<void>;

export type DossierResource = Resource<DossierData> & { readonly reload: Reload };

export function useDossier(dossierId: string): DossierResource {
  const shown = useRef<DossierData | undefined>(undefined);
  const known = useRef<{ readonly of: string; readonly change: KnownChange } | undefined>(undefined);
  const loads = useRef(0);
  const resource = useResource(`dossier ${dossierId}`, async () => {
    const mine = ++loads.current;
    if (shown.current?.dossier.id !== dossierId) shown.current = undefined;
    const asked = await askFor(dossierId, shown.current ?? openedDrafts.read(dossierId));
    // What a later load has overtaken is older than what that one reads, and is shown to nobody.
    if (mine !== loads.current) return asked;
    const change = known.current?.of === dossierId ? known.current.change : undefined;
    known.current = undefined;
    if (isGone(asked)) leaveNothing(dossierId);
    else if (asked.ok) openedDrafts.write(asked.data);
    else if (change !== undefined) openedDrafts.change(dossierId, change);
    const loaded = isUnreachable(asked) ? (withoutNetwork(dossierId, shown.current, change) ?? asked) : asked;
    if (loaded.ok) shown.current = loaded.data;
    return loaded;
  });
  const reload: Reload = change => {
    const before = known.current?.of === dossierId ? known.current.change : undefined;
    const both = before && change ? (dossier: Dossier) => change(before(dossier)) : (change ?? before);
    known.current = both && { of: dossierId, change: both };
    return resource.reload();
  };
  return { ...resource, reload };
}

/**
 * At first a draft as it was last known, and what was typed since lies beside it (`draftMirror`). What is shown is never
 * replaced by what the device kept, which may be older.
 */
function withoutNetwork(
  dossierId: string,
  shown: DossierData | undefined,
  change: KnownChange | undefined,
): Outcome<DossierData> | undefined {
  if (shown !== undefined) return change && success({ ...shown, dossier: change(shown.dossier) });
  const opened = openedDrafts.read(dossierId);
  return opened && success(opened);
}

/** Form and procedure are taken from what is kept where they alone cannot be had. */
async function askFor(dossierId: string, kept: DossierData | undefined): Promise<Outcome<DossierData>> {
  const dossier = await getDossier(dossierId);
  if (!dossier.ok) return dossier;
  const { code, formId, formVersion } = dossier.data.procedure;
  const [form, procedure] = await Promise.all([getForm<FormDefinition>(formId, formVersion), getProcedure(code)]);
  const before = kept?.dossier.procedure;
  const isSame = before?.code === code && before.formId === formId && before.formVersion === formVersion;
  const had = isSame ? kept : undefined;
  const formThen = orKept(form, had?.form);
  const procedureThen = orKept(procedure, had?.procedure);
  if (!formThen.ok) return formThen;
  if (!procedureThen.ok) return procedureThen;
  return success({
    dossier: dossier.data,
    form: formThen.data,
    procedure: asSubmitted(dossier.data, procedureThen.data),
  });
}

function orKept<T>(asked: Outcome<T>, kept: T | undefined): Outcome<T> {
  return isUnreachable(asked) && kept !== undefined ? success(kept) : asked;
}

const NOT_FOUND = 404;

/** It was deleted, or the person's right over it has ended. */
export function isGone(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.problem.status === NOT_FOUND;
}

/** What the device kept of a dossier that is no more the person's to see. */
export function leaveNothing(dossierId: string): void {
  openedDrafts.clear(dossierId);
  draftMirror.clear(dossierId);
}

function isUnreachable(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.problem.status === 0;
}
