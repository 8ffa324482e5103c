import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useSessionOver } from '#/api/session';
import type { Challenge } from '#/api/types';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { TextInput } from '#/ui/text-input';
import { compact, identifierOf, isPhone, kindOf } from '#/features/account/identifier';
import { requestCode, type Credentials } from '#/features/account/request-code';

export interface CredentialsStepProps {
  readonly onSent: (credentials: Credentials, challenge: Challenge) => void;
}

/** First step: whose phone, and whose number. */
export function CredentialsStep({ onSent }: CredentialsStepProps) {
  const [phone, setPhone] = useState('');
  const [identifier, setIdentifier] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const over = useSessionOver();
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const send = async () => {
    const credentials = { phone: compact(phone), identifier: identifierOf(identifier) };
    const wrong = check(credentials);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const challenge = await action.run(() => requestCode(credentials));
    if (challenge?.ok === true) onSent(credentials, challenge.data);
  };
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary errors={shown} />
      {shown.length === 0 && <ProblemNotice problem={action.problem} />}
      <PageHeading title={t('signIn.title')} wrong={shown.length > 0} />
      {over && <Notice kind="info">{t('signIn.over')}</Notice>}
      <p>{t('signIn.lead')}</p>
      <TextInput
        id="/phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="medium"
        label={t('signIn.phone')}
        hint={t('signIn.phoneHint')}
        error={errorOf('/phone')}
        value={phone}
        onChange={setPhone}
      />
      <TextInput
        id="/identifier"
        inputMode="numeric"
        autoComplete="username"
        width="medium"
        label={t('signIn.identifier')}
        hint={t('signIn.identifierHint')}
        error={errorOf('/identifier')}
        value={identifier}
        onChange={setIdentifier}
      />
      <Button type="submit" busy={action.busy}>
        {t('signIn.sendCode')}
      </Button>
    </form>
  );
}

function check({ phone, identifier }: Credentials): readonly FieldMessage[] {
  return [
    ...(isPhone(phone) ? [] : [{ id: '/phone', message: t('signIn.error.phone') }]),
    ...(kindOf(identifier) !== undefined ? [] : [{ id: '/identifier', message: t('signIn.error.identifier') }]),
  ];
}
