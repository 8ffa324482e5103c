import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Lookup } from '#/api/types';

/** The status of a dossier for whoever has its code and check value. */
export function lookUp(dossierCode: string, check: string): Promise<Outcome<Lookup>> {
  return outcome(api.GET('/lookup/{dossierCode}', { params: { path: { dossierCode }, query: { check } } }));
}
