import { t } from '#/i18n/translate';
import type { Session } from '#/api/types';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';

export interface RegisteredStepProps {
  readonly warnings: NonNullable<Session['warnings']>;
  readonly onContinue: () => void;
}

/** Tells who has just registered what their personal number says otherwise; nothing is refused for it. */
export function RegisteredStep({ warnings, onContinue }: RegisteredStepProps) {
  return (
    <div className="narrow">
      <PageHeading title={t('registered.title')} />
      <Notice kind="warning" title={t('registered.differs')}>
        <ul>
          {warnings.map(warning => (
            <li key={warning.pointer}>{warning.message}</li>
          ))}
        </ul>
        <p>{t('registered.text')}</p>
      </Notice>
      <Button onClick={onContinue}>{t('common.continue')}</Button>
    </div>
  );
}
