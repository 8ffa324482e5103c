import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { NewRepresentationOffer, RepresentationOffer } from '#/api/types';

/** Makes a link; its secret is in this answer alone. */
export function makeOffer(body: NewRepresentationOffer): Promise<Outcome<RepresentationOffer>> {
  return outcome(api.POST('/me/representation-offers', { body }));
}
