import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { RepresentationOffer } from '#/api/types';

/** The links the caller made, newest first; closed ones too. */
export async function listOffers(): Promise<Outcome<readonly RepresentationOffer[]>> {
  const answer = await outcome(api.GET('/me/representation-offers'));
  return answer.ok ? success(answer.data.items) : answer;
}
