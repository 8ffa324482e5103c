import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Me } from '#/api/types';

/** The applicant who is signed in. */
export function getMe(): Promise<Outcome<Me>> {
  return outcome(api.GET('/me'));
}
