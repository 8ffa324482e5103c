import { api } from '#/api/client';
import { outcome } from '#/api/outcome';
import { forgetSession } from '#/api/session';

/** Ends the session here and on the server, and takes what the portal kept on this device with it. */
export async function signOut(): Promise<void> {
  await outcome(api.POST('/auth/sign-out'));
  Object.keys(localStorage)
    .filter(key => key.startsWith('motcua.draft.'))
    .forEach(key => localStorage.removeItem(key));
  forgetSession();
}
