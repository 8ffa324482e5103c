import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { ReusablePaper } from '#/api/types';

/** What the owner has here already that fits the papers this dossier asks for. */
export function listReusablePapers(dossierId: string): Promise<Outcome<{ readonly items: readonly ReusablePaper[] }>> {
  return outcome(api.GET('/dossiers/{dossierId}/reusable-papers', { params: { path: { dossierId } } }));
}
