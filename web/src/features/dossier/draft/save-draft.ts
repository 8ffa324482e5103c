import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Dossier } from '#/api/types';
import type { DraftContent } from '#/features/dossier/draft/draft-content';

/** Replaces a draft's content, unless it is not the version that the caller knows. Goes on when the page is left. */
export function saveDraft(dossierId: string, version: number, content: DraftContent): Promise<Outcome<Dossier>> {
  return outcome(
    api.PUT('/dossiers/{dossierId}/draft', {
      params: { path: { dossierId }, header: ifMatch(version) },
      body: content as never,
      keepalive: outlivesPage(content),
    }),
  );
}

/** Browsers refuse to keep larger requests alive: 64 kB together, in bytes of up to three a letter. */
const KEEPALIVE_LIMIT = 20_000;

/** Whether a request with this body can go on when the page is left. */
export function outlivesPage(body: unknown): boolean {
  return JSON.stringify(body).length < KEEPALIVE_LIMIT;
}
