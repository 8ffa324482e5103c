import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OfficerMe } from '#/api/types';

/** Who works with the registers, and where. */
export function getMe(): Promise<Outcome<OfficerMe>> {
  return outcome(api.GET('/officer/me'));
}
