import { askedAgain } from '#/i18n/asked-again';
import { handOffNote } from '#/i18n/hand-off-note';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { OfficerDossier } from '#/api/types';
import { AnswerSheet } from '#/ui/form/answer-sheet';
import type { Answers } from '#/ui/form/definition';
import { Notice } from '#/ui/notice';
import { Timeline } from '#/ui/timeline';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { CaseDownloads } from '#/features/officer-dossier/case-downloads';
import { CaseFacts } from '#/features/officer-dossier/case-facts';
import { CasePapers } from '#/features/officer-dossier/case-papers';
import { eventText } from '#/features/officer-dossier/event-text';
import { SupplementHistory } from '#/features/officer-dossier/supplement-history';

/** All that a dossier holds, in the order in which it is checked: who, what was answered, papers, what happened. */
export function CaseBody({ data }: { readonly data: CaseData }) {
  const { dossier, form } = data;
  return (
    <div className="case__body">
      <CaseFacts dossier={dossier} />
      {dossier.result !== undefined && (
        <Notice kind={dossier.result.revokedAt === undefined ? 'success' : 'danger'} title={t('case.result')}>
          <p lang="vi">{dossier.result.summary}</p>
          {dossier.result.document !== undefined && (
            <p>{t('case.resultFile', { name: dossier.result.document.fileName })}</p>
          )}
          {dossier.result.revokedAt !== undefined && (
            <p>
              {t('case.resultRevoked', {
                at: formatInstant(dossier.result.revokedAt),
                reason: dossier.result.revocationReason ?? '',
              })}
            </p>
          )}
        </Notice>
      )}
      <SupplementHistory data={data} />
      <h2>{t('case.papers')}</h2>
      <CasePapers data={data} />
      <h2>{t('case.answers')}</h2>
      <div className="dense">
        <AnswerSheet form={form} answers={dossier.answers as Answers} headingLevel={3} />
      </div>
      <CaseDownloads dossier={dossier} />
      <h2>{t('case.history')}</h2>
      <Timeline entries={entriesOf(dossier)} />
    </div>
  );
}

function entriesOf({ history, supplementRequests }: OfficerDossier) {
  return history
    .map((entry, index) => ({
      key: String(index),
      title: eventText(entry.event),
      when: formatInstant(entry.at),
      who: [entry.byName ?? t(`actor.${entry.by}`), entry.unitName].filter(Boolean).join(', '),
      text: askedAgain(
        handOffNote(entry.event, entry.reason),
        supplementRequests.find(({ requestedAt }) => requestedAt === entry.at)?.newMatter,
      ),
    }))
    .reverse();
}
