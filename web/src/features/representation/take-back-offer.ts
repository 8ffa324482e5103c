import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';

/** Closes a link that nobody has used. */
export function takeBackOffer(offerId: string): Promise<Outcome<unknown>> {
  return outcome(api.DELETE('/me/representation-offers/{offerId}', { params: { path: { offerId } } }));
}
