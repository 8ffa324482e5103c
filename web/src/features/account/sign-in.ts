import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import { rememberSession } from '#/api/session';
import type { Session } from '#/api/types';

/** Trades the right code for a session; a person without an account gets the problem `not-registered`. */
export async function signIn(challengeId: string, code: string): Promise<Outcome<Session>> {
  const session = await outcome(api.POST('/auth/tokens', { body: { challengeId, code } }));
  if (session.ok) rememberSession(session.data);
  return session;
}
