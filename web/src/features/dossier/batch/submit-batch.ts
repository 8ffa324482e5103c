import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Batch } from '#/api/types';

/** Has the drafts submitted that are whole; what is filed stays filed once, however often it is asked. */
export function submitBatch(batchId: string): Promise<Outcome<Batch>> {
  return outcome(api.POST('/dossier-batches/{batchId}/submission', { params: { path: { batchId } } }));
}
