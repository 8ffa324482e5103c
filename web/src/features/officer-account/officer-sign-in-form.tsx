import { useState, type ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { TextInput } from '#/ui/text-input';
import { signInOfficer, type OfficerCredentials } from '#/features/officer-account/sign-in-officer';

export interface OfficerSignInFormProps {
  readonly children: (wrong: boolean) => ReactNode;
  /** What stands beside the button. */
  readonly beside: ReactNode;
}

/** Signing in with name, password and the code of the moment; what stands above learns whether something is wrong. */
export function OfficerSignInForm({ children, beside }: OfficerSignInFormProps) {
  const [typed, setTyped] = useState<OfficerCredentials>({ username: '', password: '', code: '' });
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const credentials = { ...typed, username: typed.username.trim(), code: typed.code.replace(/\s/g, '') };
    const wrong = check(credentials);
    setErrors(wrong);
    if (wrong.length === 0) await action.run(() => signInOfficer(credentials));
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
      {children(shown.length > 0)}
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
        id="/password"
        type="password"
        width="medium"
        autoComplete="current-password"
        label={t('officer.password')}
        error={errorOf('/password')}
        value={typed.password}
        onChange={password => setTyped({ ...typed, password })}
      />
      <TextInput
        id="/code"
        inputMode="numeric"
        width="short"
        autoComplete="one-time-code"
        label={t('officer.code')}
        hint={t('officer.codeHint')}
        error={errorOf('/code')}
        value={typed.code}
        onChange={code => setTyped({ ...typed, code })}
      />
      <div className="buttons">
        <Button type="submit" busy={action.busy}>
          {t('common.signIn')}
        </Button>
        {beside}
      </div>
    </form>
  );
}

function check({ username, password, code }: OfficerCredentials): readonly FieldMessage[] {
  return [
    ...(username === '' ? [{ id: '/username', message: t('officer.error.username') }] : []),
    ...(password === '' ? [{ id: '/password', message: t('officer.error.password') }] : []),
    ...(/^[0-9]{6}$/.test(code) ? [] : [{ id: '/code', message: t('officer.error.code') }]),
  ];
}
