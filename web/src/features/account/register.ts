import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import { rememberSession } from '#/api/session';
import type { Registration, Session } from '#/api/types';

/** Makes an account for the phone and identifier that the code was sent for, and signs in. */
export async function register(body: Registration): Promise<Outcome<Session>> {
  const session = await outcome(api.POST('/auth/registrations', { body }));
  if (session.ok) rememberSession(session.data);
  return session;
}
