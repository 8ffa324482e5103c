import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { OpenedOffer, Representation } from '#/api/types';
import { forgetSecret, wasTaken } from '#/features/representation/kept-secret';
import { takeOffer } from '#/features/representation/take-offer';

export type Found =
  | { readonly offer: OpenedOffer; readonly mine?: undefined }
  | { readonly offer?: undefined; readonly mine: Representation };

const NOT_FOUND = 404;

/** Who gives what by a link; nothing is taken yet. What was taken in this tab before is answered as it was then. */
export async function openOffer(secret: string): Promise<Outcome<Found>> {
  if (wasTaken(secret)) {
    const mine = await takeOffer(secret);
    if (mine.ok) return success({ mine: mine.data });
  }
  const opened = await outcome(api.POST('/me/representation-offers/opening', { body: { secret } }));
  if (opened.ok) return success({ offer: opened.data });
  if (opened.problem.status === NOT_FOUND) forgetSecret();
  return opened;
}
