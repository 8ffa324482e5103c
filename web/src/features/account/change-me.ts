import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Me } from '#/api/types';

export interface ContactDetails {
  readonly email?: string;
  readonly address?: string;
  readonly language: 'vi' | 'en';
}

/** Changes the details that an applicant may change, unless another device changed them meanwhile. */
export function changeMe(version: number, body: ContactDetails): Promise<Outcome<Me>> {
  return outcome(api.PUT('/me', { body, params: { header: ifMatch(version) } }));
}
