import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { TextInput } from '#/ui/text-input';
import { dossierCodeIn } from '#/features/lookup/look-up';

const CHECK_LENGTH = 6;

/** Asks for the two values that are printed on the receipt. */
export function LookupPage() {
  const [code, setCode] = useState('');
  const [check, setCheck] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [, navigate] = useLocation();
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  const submit = () => {
    const wrong = [
      ...(code.trim() === '' ? [{ id: 'code', message: t('lookup.error.code') }] : []),
      ...(check.trim().length === CHECK_LENGTH ? [] : [{ id: 'check', message: t('lookup.error.check') }]),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    navigate(`${paths.lookup}/${encodeURIComponent(dossierCodeIn(code))}?k=${encodeURIComponent(check.trim())}`);
  };
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <PageHeading title={t('lookup.title')} wrong={errors.length > 0} />
      <p>{t('lookup.text')}</p>
      <TextInput
        id="code"
        width="medium"
        autoComplete="off"
        label={t('lookup.code')}
        hint={t('lookup.codeHint')}
        error={errorOf('code')}
        value={code}
        onChange={setCode}
      />
      <TextInput
        id="check"
        width="short"
        autoComplete="off"
        maxLength={CHECK_LENGTH}
        label={t('lookup.check')}
        hint={t('lookup.checkHint')}
        error={errorOf('check')}
        value={check}
        onChange={setCheck}
      />
      <div className="buttons">
        <Button type="submit">{t('lookup.submit')}</Button>
        <Link href={paths.signIn()}>{t('lookup.signIn')}</Link>
      </div>
    </form>
  );
}
