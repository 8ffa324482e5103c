import { useState } from 'react';
import { useLive } from '#/api/use-live';
import { t } from '#/i18n/translate';
import { BackLink } from '#/ui/back-link';
import { ButtonLink } from '#/ui/button';
import type { Answers } from '#/ui/form/definition';
import { AnswerSheet } from '#/ui/form/answer-sheet';
import { Details } from '#/ui/details';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { SupplementRecords } from '#/ui/supplement-records';
import { Timeline } from '#/ui/timeline';
import { PapersList } from '#/features/dossier/attachments/papers-list';
import type { DossierData } from '#/features/dossier/dossier-data';
import { StatusTag } from '#/features/dossier/status-tag';
import { ApologyNotice } from '#/features/dossier/track/apology-notice';
import { DossierFee } from '#/features/dossier/track/dossier-fee';
import { DossierFacts } from '#/features/dossier/track/dossier-facts';
import { DossierPapers } from '#/features/dossier/track/dossier-papers';
import { Expected } from '#/features/dossier/track/expected';
import { LookupCode } from '#/features/dossier/track/lookup-code';
import { ResultDownload } from '#/features/dossier/track/result-download';
import { ResultValidity } from '#/features/dossier/track/result-validity';
import { timelineOf } from '#/features/dossier/track/timeline-of';

export interface DossierPageProps {
  readonly data: DossierData;
  /** Reads it anew without being asked. */
  readonly refresh: () => Promise<void>;
}

/** Where a submitted dossier stands, what is expected of the applicant, and all that belongs to it: as it is at any moment. */
export function DossierPage({ data, refresh }: DossierPageProps) {
  const { dossier, form, procedure } = data;
  const [times, setTimes] = useState(0);
  useLive('/live', heard => {
    if (heard.kind === 'changed' && heard.dossierId !== dossier.id) return;
    setTimes(before => before + 1);
    void refresh();
  });
  const revoked = dossier.result?.revokedAt !== undefined;
  return (
    <>
      <BackLink href={paths.dossiers} label={t('dossiers.title')} />
      <PageHeading title={dossier.procedure.name} caption={dossier.code} />
      <p aria-live="polite">
        <StatusTag status={dossier.status} />
      </p>
      <LookupCode dossier={dossier} />
      <div className="columns columns--top">
        <div>
          <Expected dossier={dossier} documents={procedure.requiredDocuments} />
          <ApologyNotice dossier={dossier} />
          <DossierFee dossier={dossier} />
          {revoked && <ResultValidity dossier={dossier} />}
          <DossierFacts dossier={dossier} />
          <ResultDownload dossier={dossier} />
          {!revoked && <ResultValidity dossier={dossier} />}
          <DossierPapers dossier={dossier} heard={times} />
          <Details summary={t('dossier.answers')}>
            <AnswerSheet form={form} answers={dossier.answers as Answers} />
          </Details>
          <Details summary={t('dossier.papers')}>
            <PapersList data={data} />
          </Details>
          {dossier.supplementRequests.length > 0 && (
            <Details summary={t('dossier.supplements', { count: dossier.supplementRequests.length })}>
              <SupplementRecords
                records={dossier.supplementRequests}
                form={form}
                answers={dossier.answers as Answers}
                documents={procedure.requiredDocuments}
                attachments={dossier.attachments}
              />
            </Details>
          )}
          {dossier.actions.includes('WITHDRAW') && (
            <ButtonLink look="plain" href={paths.withdraw(dossier.id)}>
              {t('dossier.withdraw')}
            </ButtonLink>
          )}
        </div>
        <section>
          <h2>{t('dossier.history')}</h2>
          <Timeline entries={timelineOf(dossier)} />
        </section>
      </div>
    </>
  );
}
