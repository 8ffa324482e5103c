import { Link } from 'wouter';
import { formatDong, formatInstant } from '#/i18n/format';
import { inLanguage, isKnownKey, t } from '#/i18n/translate';
import type { Dossier, RequiredDocument } from '#/api/types';
import { ButtonLink } from '#/ui/button';
import { Notice, type NoticeKind } from '#/ui/notice';
import { paths } from '#/ui/paths';

const KINDS: Readonly<Record<string, NoticeKind>> = {
  ANSWER_SUPPLEMENT: 'warning',
  PAY: 'warning',
  COLLECT_RESULT: 'success',
};

export interface ExpectedProps {
  readonly dossier: Dossier;
  readonly documents: readonly RequiredDocument[];
}

/** What the applicant is expected to do now, with the way to do it. */
export function Expected({ dossier, documents }: ExpectedProps) {
  const { kind } = dossier.expected;
  const fee = kind === 'WAIT' ? owedOf(dossier) : undefined;
  // Before it is accepted it may still be refused: nobody is sent to an office to pay.
  const accepted = dossier.status !== 'SUBMITTED';
  const owed = accepted ? fee : undefined;
  const place = dossier.fee?.place.name ?? '';
  // The portal's own reason stands in the history as it was written, in Vietnamese.
  const expired = dossier.supplementRequests.at(-1)?.state === 'EXPIRED';
  return (
    <Notice kind={owed === undefined ? (KINDS[kind] ?? 'info') : 'warning'} title={titleOf(kind, owed)}>
      {owed !== undefined && <p>{t('expected.owedWhere', { place })}</p>}
      {fee !== undefined && !accepted && <p>{t('expected.owedLater', { amount: formatDong(fee), place })}</p>}
      {kind === 'COLLECT_RESULT' && <WhereToCollect dossier={dossier} documents={documents} />}
      {expired && <p>{t('supplement.expired')}</p>}
      {dossier.reason !== undefined && !expired && (
        <p>
          {t('dossier.reason')}: {dossier.reason}
        </p>
      )}
      {dossier.supplement !== undefined && <p>{dossier.supplement.reason}</p>}
      {dossier.supplement?.newMatter !== undefined && (
        <p>{t('asked.newMatter', { text: dossier.supplement.newMatter })}</p>
      )}
      {dossier.supplement?.dueAt !== undefined && (
        <p>{t('supplement.due', { at: formatInstant(dossier.supplement.dueAt) })}</p>
      )}
      {dossier.actions.some(action => action === 'PREPARE_SUPPLEMENT' || action === 'ANSWER_SUPPLEMENT') && (
        <ButtonLink href={paths.supplement(dossier.id)}>{t('dossier.answerSupplement')}</ButtonLink>
      )}
      {kind === 'WAIT' && (
        <p>
          {t('expected.told')} <Link href={paths.inbox}>{t('expected.inbox')}</Link>
        </p>
      )}
    </Notice>
  );
}

function titleOf(kind: string, owed: number | undefined): string {
  if (owed !== undefined) return t('expected.owed', { amount: formatDong(owed) });
  const key = `expected.${kind}`;
  return isKnownKey(key) ? t(key) : kind;
}

/** What the result waits for; where it may have been paid on paper nobody is told to pay. */
function owedOf({ fee }: Dossier): number | undefined {
  const isOwing = fee !== undefined && !fee.settled && fee.demandable && fee.receiptedHereAlone;
  return isOwing && fee.owed !== undefined && fee.owed > 0 ? fee.owed : undefined;
}

function WhereToCollect({ dossier, documents }: ExpectedProps) {
  const { name, address, phone } = dossier.agency;
  const handedIn = new Set(dossier.attachments.map(paper => paper.requiredDocumentCode));
  const originals = documents.filter(paper => paper.originals > 0 && handedIn.has(paper.code));
  const names = originals.map(paper => inLanguage(paper.name, paper.nameEn)).join('; ');
  return (
    <>
      <p>{t('expected.collectAt', { place: [name, address, phone].filter(Boolean).join(' · ') })}</p>
      <p>{names === '' ? t('expected.bring') : t('expected.bringOriginals', { names })}</p>
    </>
  );
}
