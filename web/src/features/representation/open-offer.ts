import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import type { OpenedOffer, Representation } from '#/api/types';
import { forgetSecret } from '#/features/representation/kept-secret';
import { takeOffer } from '#/features/representation/take-offer';

export type Found =
  | { readonly offer: OpenedOffer; readonly mine?: undefined }
  | { readonly offer?: undefined; readonly mine: Representation };

const NOT_FOUND = 404;

/**
 * Who gives what by a link; nothing is taken yet. Whoever took it before, and looks again, is told that they have it: taking is
 * answered the same again to them, and to nobody else once the link is used.
 */
export async function openOffer(secret: string): Promise<Outcome<Found>> {
  const opened = await outcome(api.POST('/me/representation-offers/opening', { body: { secret } }));
  if (opened.ok) return success({ offer: opened.data });
  if (opened.problem.status !== NOT_FOUND) return opened;
  const mine = await takeOffer(secret);
  if (mine.ok) return success({ mine: mine.data });
  if (mine.problem.status === NOT_FOUND) forgetSecret();
  return opened;
}
