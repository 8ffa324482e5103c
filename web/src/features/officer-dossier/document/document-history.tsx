import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { OfficerDossier, ResultDocument } from '#/api/types';
import { Details } from '#/ui/details';
import { Notice } from '#/ui/notice';
import { Timeline } from '#/ui/timeline';
import { eventText } from '#/features/officer-dossier/event-text';

export interface DocumentHistoryProps {
  readonly dossier: OfficerDossier;
  readonly state: ResultDocument['state'];
}

/** Who did what with the document. */
export function DocumentHistory({ dossier }: Pick<DocumentHistoryProps, 'dossier'>) {
  return (
    <Details summary={t('document.history')}>
      <Timeline
        entries={actsOn(dossier)
          .map((entry, index) => ({
            key: String(index),
            title: eventText(entry.event),
            when: formatInstant(entry.at),
            who: [entry.byName, entry.unitName].filter(Boolean).join(', '),
            text: entry.reason,
          }))
          .reverse()}
      />
    </Details>
  );
}

/** What is to be mended, while the document is sent back. */
export function DocumentRemarks({ dossier, state }: DocumentHistoryProps) {
  const remarks = actsOn(dossier)
    .filter(entry => entry.event === 'DOCUMENT_SENT_BACK')
    .at(-1);
  if (state !== 'SENT_BACK' || remarks === undefined) return null;
  return (
    <Notice kind="warning" title={t('document.remarks', { who: remarks.byName ?? '', at: formatInstant(remarks.at) })}>
      <p>{remarks.reason}</p>
    </Notice>
  );
}

function actsOn({ history }: OfficerDossier) {
  return history.filter(entry => entry.event.startsWith('DOCUMENT_'));
}
