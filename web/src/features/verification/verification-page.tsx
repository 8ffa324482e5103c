import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { FilePicker } from '#/ui/file-picker';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { TextInput } from '#/ui/text-input';
import { sha256Of } from '#/features/verification/verify-result';

/** Asks for the code of a result, or for its file, which stays on the device. */
export function VerificationPage() {
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [, navigate] = useLocation();
  const byCode = () => {
    const wrong = code.trim() === '' ? [{ id: 'code', message: t('verification.error.code') }] : [];
    setErrors(wrong);
    if (wrong.length === 0) navigate(paths.verifyCode(code.trim()));
  };
  const byFile = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      navigate(paths.verifyFile(await sha256Of(file)));
    } catch {
      // The file went away meanwhile, or the browser does no sums on a page without HTTPS.
      setErrors([{ id: 'file', message: t('verification.error.file') }]);
    }
  };
  return (
    <div className="narrow">
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          byCode();
        }}
      >
        <ErrorSummary errors={errors} />
        <PageHeading title={t('verification.title')} wrong={errors.length > 0} />
        <p>{t('verification.text')}</p>
        <TextInput
          id="code"
          width="medium"
          autoComplete="off"
          label={t('verification.code')}
          hint={t('verification.codeHint')}
          error={errors.find(error => error.id === 'code')?.message}
          value={code}
          onChange={setCode}
        />
        <div className="buttons">
          <Button type="submit">{t('verification.submit')}</Button>
        </div>
      </form>
      <h2>{t('verification.byFile')}</h2>
      <FilePicker
        id="file"
        label={t('verification.file')}
        accept={['application/pdf']}
        hint={t('verification.fileHint')}
        error={errors.find(error => error.id === 'file')?.message}
        onFiles={files => void byFile(files[0])}
      />
    </div>
  );
}
