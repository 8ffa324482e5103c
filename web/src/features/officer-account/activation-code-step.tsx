import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Activation, ActivationOpening } from '#/api/types';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { TextInput } from '#/ui/text-input';
import { openActivation } from '#/features/officer-account/activate-officer';

const CODE_LENGTH = 20;

export interface ActivationCodeStepProps {
  readonly onOpened: (by: ActivationOpening, activation: Activation) => void;
}

/** Who it is, and the code that was handed over. */
export function ActivationCodeStep({ onOpened }: ActivationCodeStepProps) {
  const [typed, setTyped] = useState<ActivationOpening>({ username: '', code: '' });
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const by = { username: typed.username.trim(), code: typed.code.trim() };
    const wrong = check(by);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const opened = await action.run(() => openActivation(by));
    if (opened?.ok === true) onOpened(by, opened.data);
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
      <PageHeading title={t('activation.title')} wrong={shown.length > 0} />
      <p>{t('activation.lead')}</p>
      <TextInput
        id="/username"
        width="medium"
        autoComplete="username"
        label={t('officer.username')}
        error={errorOf('/username')}
        value={typed.username}
        onChange={username => setTyped({ ...typed, username })}
      />
      <TextInput
        id="/code"
        width="medium"
        autoComplete="off"
        label={t('activation.code')}
        hint={t('activation.codeHint')}
        error={errorOf('/code')}
        value={typed.code}
        onChange={code => setTyped({ ...typed, code })}
        maxLength={40}
      />
      <Button type="submit" busy={action.busy}>
        {t('common.continue')}
      </Button>
    </form>
  );
}

function check({ username, code }: ActivationOpening): readonly FieldMessage[] {
  return [
    ...(username === '' ? [{ id: '/username', message: t('officer.error.username') }] : []),
    ...(code.replace(/[\s-]/g, '').length === CODE_LENGTH
      ? []
      : [{ id: '/code', message: t('activation.error.code') }]),
  ];
}
