import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Dossier } from '#/api/types';

/** One of the caller's dossiers. */
export function getDossier(dossierId: string): Promise<Outcome<Dossier>> {
  return outcome(api.GET('/dossiers/{dossierId}', { params: { path: { dossierId } } }));
}
