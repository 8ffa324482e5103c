import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OfficerMe } from '#/api/types';

/** The officer who is signed in, with the posts that say what may be done. */
export function getOfficerMe(): Promise<Outcome<OfficerMe>> {
  return outcome(api.GET('/officer/me'));
}
