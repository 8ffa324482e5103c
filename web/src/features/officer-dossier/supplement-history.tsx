import { t } from '#/i18n/translate';
import type { Answers } from '#/ui/form/definition';
import { SupplementRecords } from '#/ui/supplement-records';
import type { CaseData } from '#/features/officer-dossier/case-data';

/** What the applicant was asked for, and what they answered. */
export function SupplementHistory({ data: { dossier, form, procedure } }: { readonly data: CaseData }) {
  if (dossier.supplementRequests.length === 0) return null;
  return (
    <section>
      <h2>{t('case.supplements')}</h2>
      <SupplementRecords
        records={dossier.supplementRequests}
        form={form}
        answers={dossier.answers as Answers}
        documents={procedure.requiredDocuments}
        attachments={dossier.attachments}
      />
    </section>
  );
}
