import type { Outcome } from '#/api/outcome';
import { signOut } from '#/api/sign-out';

/** Ends the session, and takes what the portal kept on this device with it. */
export async function signOutApplicant(): Promise<Outcome<void>> {
  const ended = await signOut();
  if (ended.ok)
    Object.keys(localStorage)
      .filter(key => key.startsWith('motcua.draft.'))
      .forEach(key => localStorage.removeItem(key));
  return ended;
}
