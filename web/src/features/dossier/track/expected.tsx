import { formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import { ButtonLink } from '#/ui/button';
import { Notice, type NoticeKind } from '#/ui/notice';
import { paths } from '#/ui/paths';

const KINDS: Readonly<Record<string, NoticeKind>> = {
  ANSWER_SUPPLEMENT: 'warning',
  PAY: 'warning',
  COLLECT_RESULT: 'success',
};

/** What the applicant is expected to do now, with the way to do it. */
export function Expected({ dossier }: { readonly dossier: Dossier }) {
  const { kind } = dossier.expected;
  const key = `expected.${kind}`;
  // The portal's own reason stands in the history as it was written, in Vietnamese.
  const expired = dossier.supplementRequests.at(-1)?.state === 'EXPIRED';
  return (
    <Notice kind={KINDS[kind] ?? 'info'} title={isKnownKey(key) ? t(key) : kind}>
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
    </Notice>
  );
}
