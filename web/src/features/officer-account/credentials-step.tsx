import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Activation, ActivationOpening } from '#/api/types';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { TextInput } from '#/ui/text-input';
import { completeActivation } from '#/features/officer-account/activate-officer';
import { AuthenticatorSetUp } from '#/features/officer-account/authenticator-set-up';

const SHORTEST = 12;

export interface CredentialsStepProps {
  readonly by: ActivationOpening;
  readonly activation: Activation;
  readonly onDone: () => void;
}

/** The authenticator is set up, a password chosen, and the digits prove the first. */
export function CredentialsStep({ by, activation, onDone }: CredentialsStepProps) {
  const [typed, setTyped] = useState({ password: '', again: '', digits: '' });
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const authenticatorCode = typed.digits.replace(/\s/g, '');
    const wrong = check(typed.password, typed.again, authenticatorCode);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => completeActivation({ ...by, password: typed.password, authenticatorCode }));
    if (done?.ok === true) onDone();
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
      {shown.length === 0 && <ProblemNotice problem={action.problem} />}
      <PageHeading title={t('activation.hello', { name: activation.fullName })} wrong={shown.length > 0} />
      <AuthenticatorSetUp activation={activation} />
      <TextInput
        id="/authenticatorCode"
        inputMode="numeric"
        width="short"
        autoComplete="off"
        label={t('activation.digits')}
        error={errorOf('/authenticatorCode')}
        value={typed.digits}
        onChange={digits => setTyped({ ...typed, digits })}
      />
      <TextInput
        id="/password"
        type="password"
        width="medium"
        autoComplete="new-password"
        label={t('activation.password')}
        hint={t('activation.passwordHint')}
        error={errorOf('/password')}
        value={typed.password}
        onChange={password => setTyped({ ...typed, password })}
      />
      <TextInput
        id="/again"
        type="password"
        width="medium"
        autoComplete="new-password"
        label={t('activation.again')}
        error={errorOf('/again')}
        value={typed.again}
        onChange={again => setTyped({ ...typed, again })}
      />
      <Button type="submit" busy={action.busy}>
        {t('activation.finish')}
      </Button>
    </form>
  );
}

function check(password: string, again: string, digits: string): readonly FieldMessage[] {
  return [
    ...(/^[0-9]{6}$/.test(digits) ? [] : [{ id: '/authenticatorCode', message: t('officer.error.code') }]),
    ...(password.length < SHORTEST ? [{ id: '/password', message: t('activation.error.password') }] : []),
    ...(password === again ? [] : [{ id: '/again', message: t('activation.error.again') }]),
  ];
}
