import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { TextInput } from '#/ui/text-input';
import { sendPhoneChangeCode } from '#/features/phone-change/change-phone';

/** Whose account, and the new phone. */
export interface Typed {
  readonly identifier: string;
  readonly phone: string;
}

export const NOTHING_TYPED: Typed = { identifier: '', phone: '' };

export interface PhoneCodeStepProps {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly onSent: (challengeId: string) => void;
}

/** Whose account it is, and the new phone: a code goes there. */
export function PhoneCodeStep({ typed, onType, onSent }: PhoneCodeStepProps) {
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = [
      ...(typed.identifier.trim() === '' ? [{ id: '/identifier', message: t('phoneChange.error.identifier') }] : []),
      ...(typed.phone.trim() === '' ? [{ id: '/phone', message: t('phoneChange.error.phone') }] : []),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const sent = await action.run(() => sendPhoneChangeCode(typed.identifier.trim(), typed.phone.trim()));
    if (sent?.ok === true) onSent(sent.data.challengeId);
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
      <PageHeading title={t('phoneChange.title')} wrong={shown.length > 0} />
      <p>{t('phoneChange.lead')}</p>
      <TextInput
        id="/identifier"
        inputMode="numeric"
        width="medium"
        autoComplete="off"
        label={t('phoneChange.identifier')}
        error={errorOf('/identifier')}
        value={typed.identifier}
        onChange={identifier => onType({ ...typed, identifier })}
        maxLength={30}
      />
      <TextInput
        id="/phone"
        type="tel"
        width="medium"
        autoComplete="off"
        label={t('phoneChange.phone')}
        hint={t('phoneChange.phoneHint')}
        error={errorOf('/phone')}
        value={typed.phone}
        onChange={phone => onType({ ...typed, phone })}
        maxLength={30}
      />
      <Button type="submit" busy={action.busy}>
        {t('phoneChange.send')}
      </Button>
    </form>
  );
}
