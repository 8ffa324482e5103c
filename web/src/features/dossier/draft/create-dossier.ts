import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Dossier } from '#/api/types';

export interface NewDossier {
  readonly procedureCode: string;
  readonly agencyId: string;
  /** Whose dossier it is, when not the caller's own. */
  readonly ownerId?: string;
}

/** Begins a draft. */
export function createDossier(body: NewDossier): Promise<Outcome<Dossier>> {
  return outcome(api.POST('/dossiers', { body }));
}
