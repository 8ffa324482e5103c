import { t } from '#/i18n/translate';
import { ButtonLink } from '#/ui/button';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';

/** A page of a dossier that there is not, or not any more; the way back is the dossier itself. */
export function NothingHere({ dossierId }: { readonly dossierId: string }) {
  return (
    <div className="narrow">
      <PageHeading title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <ButtonLink href={paths.dossier(dossierId)}>{t('submitted.open')}</ButtonLink>
    </div>
  );
}
