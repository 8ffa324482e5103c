import { t } from '#/i18n/translate';
import { Notice } from '#/ui/notice';

/** Says that the device is still signed in, where somebody wanted to leave it. */
export function NotSignedOut() {
  return (
    <Notice kind="danger" title={t('notSignedOut.title')} live>
      <p>{t('notSignedOut.text')}</p>
    </Notice>
  );
}
