import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Dossier } from '#/api/types';
import { keyOf, settleKey } from '#/features/dossier/idempotency-key';

/** Sends the answer; trying again after no answer repeats the same request. */
export async function answerSupplement(dossierId: string, version: number): Promise<Outcome<Dossier>> {
  const key = keyOf(dossierId, 'supplement', version);
  const header = { ...ifMatch(version), 'Idempotency-Key': key.value };
  const request = api.POST('/dossiers/{dossierId}/supplement-answer', { params: { path: { dossierId }, header } });
  return settleKey(key, await outcome(request));
}
