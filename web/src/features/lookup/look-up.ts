import { t } from '#/i18n/translate';
import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Lookup } from '#/api/types';

const NOT_FOUND = 404;

/** A dossier's code however it was typed: small letters, and blanks where dashes belong. */
export function dossierCodeIn(typed: string): string {
  return typed
    .trim()
    .toUpperCase()
    .replace(/[\s–-]+/g, '-');
}

/** The status of a dossier for whoever has its code and check value. */
export async function lookUp(dossierCode: string, check: string): Promise<Outcome<Lookup>> {
  const found = await outcome(
    api.GET('/lookup/{dossierCode}', { params: { path: { dossierCode }, query: { check } } }),
  );
  if (found.ok || found.problem.status !== NOT_FOUND) return found;
  return { ok: false, problem: { ...found.problem, detail: t('lookup.notFound') } };
}
