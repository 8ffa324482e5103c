import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Challenge } from '#/api/types';
import { paths } from '#/ui/paths';
import { CodeStep } from '#/features/account/code-step';
import { CredentialsStep } from '#/features/account/credentials-step';
import { RegisterStep } from '#/features/account/register-step';
import type { Credentials } from '#/features/account/request-code';

type Step =
  | { readonly at: 'credentials' }
  | { readonly at: 'code'; readonly challenge: Challenge; readonly credentials: Credentials }
  | {
      readonly at: 'register';
      readonly challenge: Challenge;
      readonly code: string;
      readonly credentials: Credentials;
    };

/** Signing in by phone and one-time code; who has no account registers on the way. */
export function SignInPage() {
  const [step, setStep] = useState<Step>({ at: 'credentials' });
  const [, navigate] = useLocation();
  const next = ownAddress(new URLSearchParams(useSearch()).get('tiep'));
  const done = () => navigate(next, { replace: true });
  const code = (credentials: Credentials, challenge: Challenge) => setStep({ at: 'code', challenge, credentials });
  switch (step.at) {
    case 'credentials':
      return <CredentialsStep onSent={code} />;
    case 'code':
      return (
        <CodeStep
          challenge={step.challenge}
          credentials={step.credentials}
          onResent={challenge => code(step.credentials, challenge)}
          onSignedIn={done}
          onNotRegistered={typed =>
            setStep({
              at: 'register',
              challenge: step.challenge,
              code: typed,
              credentials: step.credentials,
            })
          }
          onBack={() => setStep({ at: 'credentials' })}
        />
      );
    case 'register':
      return <RegisterStep {...step} onRegistered={done} />;
  }
}

/** Where to go afterwards: an address of this portal only. */
function ownAddress(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : paths.dossiers;
}
