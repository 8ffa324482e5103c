import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Challenge } from '#/api/types';

export interface Credentials {
  readonly phone: string;
  readonly identifier: string;
}

/** Has a one-time code sent to the phone. The answer is the same whether there is an account or not. */
export function requestCode(body: Credentials): Promise<Outcome<Challenge>> {
  return outcome(api.POST('/auth/codes', { body }));
}
