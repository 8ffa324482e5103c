import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { Challenge } from '#/api/types';
import { TextInput } from '#/ui/text-input';
import type { Credentials } from '#/features/account/request-code';
import { ResendButton } from '#/features/account/resend-button';

export interface NewCodeProps {
  readonly challenge: Challenge;
  readonly credentials: Credentials;
  readonly code: string;
  readonly error: string | undefined;
  readonly onResent: (challenge: Challenge) => void;
  readonly onChange: (code: string) => void;
}

/** Another code for the form that the first one ended under; what is typed elsewhere stays. */
export function NewCode({ challenge, credentials, code, error, onResent, onChange }: NewCodeProps) {
  // The first code ended long after another one could be asked for.
  const [asked, setAsked] = useState<Challenge>(() => ({ ...challenge, resendAfterSeconds: 0 }));
  return (
    <>
      <TextInput
        id="/code"
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
        label={t('signIn.code')}
        hint={t('register.newCode', { phone: credentials.phone })}
        error={error}
        value={code}
        onChange={onChange}
      />
      <div className="buttons">
        <ResendButton
          challenge={asked}
          credentials={credentials}
          onResent={sent => {
            setAsked(sent);
            onResent(sent);
          }}
        />
      </div>
    </>
  );
}
