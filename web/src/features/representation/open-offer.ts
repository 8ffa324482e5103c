import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OpenedOffer } from '#/api/types';

/** Who gives what by a link; nothing is taken yet. */
export function openOffer(secret: string): Promise<Outcome<OpenedOffer>> {
  return outcome(api.POST('/me/representation-offers/opening', { body: { secret } }));
}
