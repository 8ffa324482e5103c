import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Batch } from '#/api/types';

/** How far a batch has come, row by row. */
export function getBatch(batchId: string): Promise<Outcome<Batch>> {
  return outcome(api.GET('/dossier-batches/{batchId}', { params: { path: { batchId } } }));
}
