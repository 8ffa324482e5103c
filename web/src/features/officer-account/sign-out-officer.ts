import { api } from '#/api/client';
import { outcome } from '#/api/outcome';
import { forgetSession } from '#/api/session';

/** Ends the officer's session here and on the server. */
export async function signOutOfficer(): Promise<void> {
  await outcome(api.POST('/auth/sign-out'));
  forgetSession();
}
