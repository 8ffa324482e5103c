import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { problemKind } from '#/api/outcome';
import type { Challenge } from '#/api/types';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { TextInput } from '#/ui/text-input';
import { compact } from '#/features/account/identifier';
import type { Credentials } from '#/features/account/request-code';
import { ResendButton } from '#/features/account/resend-button';
import { signIn } from '#/features/account/sign-in';

export interface CodeStepProps {
  readonly challenge: Challenge;
  readonly credentials: Credentials;
  readonly onResent: (challenge: Challenge) => void;
  readonly onSignedIn: () => void;
  readonly onNotRegistered: (code: string) => void;
  readonly onBack: () => void;
}

/** Second step: the code from the phone. */
export function CodeStep({ challenge, credentials, onResent, onSignedIn, onNotRegistered, onBack }: CodeStepProps) {
  const [typed, setTyped] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const notRegistered = action.problem !== undefined && problemKind(action.problem) === 'not-registered';
  const submit = async () => {
    const code = compact(typed);
    const whole = /^[0-9]{6,8}$/.test(code);
    setErrors(whole ? [] : [{ id: '/code', message: t('signIn.error.code') }]);
    if (!whole) return;
    const session = await action.run(() => signIn(challenge.challengeId, code));
    if (session === undefined) return;
    if (session.ok) onSignedIn();
    else if (problemKind(session.problem) === 'not-registered') onNotRegistered(code);
  };
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={shown} />
      {shown.length === 0 && !notRegistered && <ProblemNotice problem={action.problem} />}
      <PageHeading title={t('signIn.codeTitle')} wrong={shown.length > 0} />
      <p>{t('signIn.codeText', { phone: credentials.phone })}</p>
      <TextInput
        id="/code"
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
        label={t('signIn.code')}
        error={shown[0]?.message}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" busy={action.busy}>
        {t('signIn.submit')}
      </Button>
      <div className="buttons">
        <ResendButton challenge={challenge} credentials={credentials} onResent={onResent} />
        <Button look="plain" onClick={onBack}>
          {t('signIn.otherNumber')}
        </Button>
      </div>
    </form>
  );
}
