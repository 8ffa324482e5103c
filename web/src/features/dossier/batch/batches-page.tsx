import { Link } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { BatchSummary } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { BatchCountTags } from '#/features/dossier/batch/batch-count-tags';
import { listBatches } from '#/features/dossier/batch/list-batches';
import { TableForm } from '#/features/dossier/batch/table-form';

const STEPS = ['1', '2', '3', '4'] as const;

/** Where a table of dossiers is sent, and found again. */
export function BatchesPage() {
  const batches = usePagedList('batches', listBatches);
  return (
    <div className="narrow">
      <BackLink href={paths.dossiers} label={t('dossiers.title')} />
      <PageHeading title={t('batch.title')} />
      <p>{t('batch.lead')}</p>
      <ol className="steps">
        {STEPS.map(step => (
          <li key={step}>{t(`batch.step${step}`)}</li>
        ))}
      </ol>
      <h2>{t('batch.new')}</h2>
      <TableForm />
      <h2>{t('batch.earlier')}</h2>
      <Loaded of={batches.first}>
        {() =>
          batches.items.length === 0 ? (
            <EmptyState title={t('batch.none')} />
          ) : (
            <ul className="cards">
              {batches.items.map(each => (
                <BatchCard key={each.id} batch={each} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {batches.hasMore && <MoreButton onMore={batches.loadMore} />}
    </div>
  );
}

function BatchCard({ batch }: { readonly batch: BatchSummary }) {
  return (
    <li className="card">
      <p className="card__over">{t('batch.sentAt', { at: formatInstant(batch.createdAt) })}</p>
      <h3 className="card__title">
        <Link href={paths.batch(batch.id)}>{batch.procedureName}</Link>
      </h3>
      <ul className="facts">
        <li>{batch.ownerName}</li>
        <li>{batch.agencyName}</li>
      </ul>
      <BatchCountTags counts={batch.counts} />
    </li>
  );
}
