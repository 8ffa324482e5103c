import { Link, useSearch } from 'wouter';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { useLive } from '#/api/use-live';
import { ButtonLink, DownloadLink } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { DossierFilter } from '#/features/dossier/track/dossier-filter';
import { DossierList } from '#/features/dossier/track/dossier-list';
import { addressOf, exportAddress, termsOf } from '#/features/dossier/track/dossier-terms';
import { listDossiers } from '#/features/dossier/track/list-dossiers';

/** All the applicant's dossiers, drafts too; what is looked for is in the address. */
export function DossiersPage() {
  const terms = termsOf(useSearch());
  const address = addressOf(terms);
  const list = usePagedList(`dossiers ${address}`, after => listDossiers(terms, after));
  useLive('/live', heard => {
    if (heard.kind !== 'started') void list.first.refresh();
  });
  const filtered = address !== paths.dossiers;
  const empty = list.first.state === 'ready' && list.items.length === 0;
  return (
    <>
      <PageHeading title={t('dossiers.title')} />
      <p>
        <Link href={paths.batches}>{t('filter.batches')}</Link>
      </p>
      {!(empty && !filtered) && <DossierFilter terms={terms} />}
      <Loaded of={list.first}>{() => <DossierList items={list.items} />}</Loaded>
      {empty && (
        <EmptyState title={t(filtered ? 'dossiers.noneFound' : 'dossiers.none')}>
          {!filtered && (
            <>
              <p>{t('dossiers.noneText')}</p>
              <ButtonLink href={paths.procedures}>{t('dossiers.find')}</ButtonLink>
            </>
          )}
        </EmptyState>
      )}
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
      {list.items.length > 0 && (
        <div className="buttons">
          <DownloadLink href={exportAddress(terms)}>{t('filter.export')}</DownloadLink>
        </div>
      )}
    </>
  );
}
