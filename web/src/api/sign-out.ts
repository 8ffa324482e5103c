import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';
import { forgetSession } from '#/api/session';

const UNAUTHORIZED = 401;

/** Ends the session on the server, and only then here: who is told "signed out" leaves the device to others. */
export async function signOut(): Promise<Outcome<void>> {
  const ended = await outcome(api.POST('/auth/sign-out'));
  if (!ended.ok && ended.problem.status !== UNAUTHORIZED) return ended;
  forgetSession();
  // What was typed and not sent stays no longer than whoever typed it.
  sessionStorage.clear();
  return success(undefined);
}
