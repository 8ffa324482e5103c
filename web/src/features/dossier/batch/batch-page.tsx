import { formatInstant } from '#/i18n/format';
import { language, t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { Batch } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { DownloadLink } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { SummaryList } from '#/ui/summary-list';
import { BatchNotices } from '#/features/dossier/batch/batch-notices';
import { BatchProgress } from '#/features/dossier/batch/batch-progress';
import { BatchRows } from '#/features/dossier/batch/batch-rows';
import { SubmitRows } from '#/features/dossier/batch/submit-rows';
import { isWorking, useWatchedBatch } from '#/features/dossier/batch/use-watched-batch';

/** What has come of a table that was sent: watched while it is worked, then mended and submitted. */
export function BatchPage({ batchId }: { readonly batchId: string }) {
  const batch = useWatchedBatch(batchId);
  return (
    <div className="narrow">
      <BackLink href={paths.batches} label={t('batch.title')} />
      <Loaded of={batch}>{data => <Shown batch={data} reload={batch.reload} />}</Loaded>
    </div>
  );
}

function Shown({ batch, reload }: { readonly batch: Batch; readonly reload: () => Promise<void> }) {
  const report = `${API}/dossier-batches/${batch.id}/report.csv?language=${language()}`;
  return (
    <>
      <PageHeading title={t('batch.title')} caption={batch.procedureName} />
      <SummaryList
        rows={[
          { key: 'owner', label: t('dossier.owner'), value: batch.ownerName },
          { key: 'agency', label: t('dossier.agency'), value: batch.agencyName },
          { key: 'sent', label: t('batch.table'), value: t('batch.sentAt', { at: formatInstant(batch.createdAt) }) },
        ]}
      />
      {isWorking(batch) ? <BatchProgress batch={batch} /> : <BatchNotices batch={batch} />}
      {!isWorking(batch) && <SubmitRows batch={batch} onSent={reload} />}
      <h2>{t('batch.rows')}</h2>
      <p>
        <DownloadLink href={report}>{t('batch.report')}</DownloadLink>
      </p>
      <BatchRows rows={batch.rows} />
    </>
  );
}
