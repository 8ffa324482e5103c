import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { NewRepresentation, Representation } from '#/api/types';

/** Lets somebody act for the caller from now on. */
export function grantRepresentation(body: NewRepresentation): Promise<Outcome<Representation>> {
  return outcome(api.POST('/me/representations', { body }));
}
