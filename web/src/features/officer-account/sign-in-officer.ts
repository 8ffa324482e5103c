import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import { rememberSession } from '#/api/session';
import type { Session } from '#/api/types';

export interface OfficerCredentials {
  readonly username: string;
  readonly password: string;
  /** The time-based code of the moment. */
  readonly code: string;
}

/** Signs an officer in. */
export async function signInOfficer(body: OfficerCredentials): Promise<Outcome<Session>> {
  const session = await outcome(api.POST('/auth/officer-tokens', { body }));
  if (session.ok) rememberSession(session.data);
  return session;
}
