import type { ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useCaller } from '#/api/session';
import { paths } from '#/ui/paths';

/** Pages of an applicant who is signed in; anyone else is asked to sign in and comes back here afterwards. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const caller = useCaller();
  const [path] = useLocation();
  if (caller?.kind !== 'APPLICANT') return <Redirect to={paths.signIn(path)} replace />;
  return <>{children}</>;
}
