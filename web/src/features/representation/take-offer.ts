import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Representation } from '#/api/types';

/** Takes what a link gives. */
export function takeOffer(secret: string): Promise<Outcome<Representation>> {
  return outcome(api.POST('/me/representation-offers/taking', { body: { secret } }));
}
