import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { HandOffs } from '#/api/types';

/** Where a dossier was handed to, the oldest first. */
export function listHandOffs(dossierId: string): Promise<Outcome<HandOffs>> {
  return outcome(api.GET('/officer/dossiers/{dossierId}/hand-offs', { params: { path: { dossierId } } }));
}
