import { t } from '#/i18n/translate';
import { Attention } from '#/ui/attention';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';

export interface DifferencesStepProps {
  readonly differences: readonly string[];
  readonly busy: boolean;
  readonly onCorrect: () => void;
  readonly onConfirm: () => void;
}

/** Tells who is about to register what their personal number says otherwise; nothing is kept yet, nothing refused for it. */
export function DifferencesStep({ differences, busy, onCorrect, onConfirm }: DifferencesStepProps) {
  return (
    <div className="narrow">
      <PageHeading title={t('register.title')} />
      <Attention to={differences}>
        <Notice kind="warning" title={t('differs.title')} live>
          <ul>
            {differences.map(difference => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
          <p>{t('differs.text')}</p>
        </Notice>
      </Attention>
      <div className="buttons">
        <Button onClick={onCorrect}>{t('differs.correct')}</Button>
        <Button look="secondary" busy={busy} onClick={onConfirm}>
          {t('differs.confirm')}
        </Button>
      </div>
    </div>
  );
}
