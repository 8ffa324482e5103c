import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { BatchSummary } from '#/api/types';

/** One page of the batches that the caller sent, newest first. */
export function listBatches(after?: string): Promise<Outcome<Page<BatchSummary>>> {
  return outcome(api.GET('/dossier-batches', { params: { query: after === undefined ? {} : { after } } }));
}
