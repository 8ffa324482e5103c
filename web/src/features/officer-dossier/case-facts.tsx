import type { ReactNode } from 'react';
import { dueWords } from '#/i18n/due-words';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { DueDate, OfficerDossier } from '#/api/types';
import { DueExplained } from '#/ui/due-explained';
import { SummaryList, type SummaryRow } from '#/ui/summary-list';

/** Whose dossier it is, where it is, and by when it is due; what there is not is left out. */
export function CaseFacts({ dossier }: { readonly dossier: OfficerDossier }) {
  const { owner, step, delivery } = dossier;
  const delivered = delivery && [t(`delivery.${delivery.method}`), delivery.postalAddress].filter(Boolean).join('\n');
  const facts: readonly (readonly [string, string, ReactNode])[] = [
    ['owner', t('case.owner'), owner.name],
    ['identifier', t('case.identifier'), owner.identifier],
    ['phone', t('case.phone'), owner.phone],
    ['address', t('case.address'), owner.address],
    ['submittedBy', t('case.submittedBy'), dossier.submittedBy.name],
    ['step', t('case.step'), <span lang="vi">{`${step.name} · ${step.unitName}`}</span>],
    ['assignee', t('case.assignee'), step.assignee?.name],
    ['stepDue', t('case.stepDue'), due(step.due)],
    ['submittedAt', t('case.submittedAt'), instant(dossier.submittedAt)],
    ['acceptedAt', t('case.acceptedAt'), instant(dossier.acceptedAt)],
    ['promisedAt', t('case.promisedAt'), due(dossier.promise)],
    ['delivery', t('case.delivery'), delivered],
  ];
  const rows: readonly SummaryRow[] = facts.flatMap(([key, label, value]) =>
    value === undefined ? [] : [{ key, label, value }],
  );
  return (
    <div className="dense">
      <SummaryList rows={rows} />
    </div>
  );
}

function instant(at: string | undefined): string | undefined {
  return at === undefined ? undefined : formatInstant(at);
}

function due(date: DueDate | undefined): ReactNode {
  return date === undefined ? undefined : (
    <DueExplained date={formatInstant(date.at)} {...dueWords(date.reasons, date.at)} summary={t('due.why')} />
  );
}
