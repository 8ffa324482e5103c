import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { SubmissionReceipt } from '#/api/types';
import { settleKey, keyOf } from '#/features/dossier/idempotency-key';

/** Submits; trying again after no answer repeats the same request, so that there is one dossier whatever happens. */
export async function submitDossier(dossierId: string, version: number): Promise<Outcome<SubmissionReceipt>> {
  const key = keyOf(dossierId, 'submit', version);
  const header = { ...ifMatch(version), 'Idempotency-Key': key.value };
  const request = api.POST('/dossiers/{dossierId}/submission', { params: { path: { dossierId }, header } });
  return settleKey(key, await outcome(request));
}
