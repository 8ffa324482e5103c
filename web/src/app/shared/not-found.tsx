import { t } from '#/i18n/translate';
import { ButtonLink } from '#/ui/button';
import { PageHeading } from '#/ui/page-heading';

/** What a wrong address shows. */
export function NotFound() {
  return (
    <>
      <PageHeading title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <div className="buttons">
        <ButtonLink href="/">{t('common.home')}</ButtonLink>
      </div>
    </>
  );
}
