import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import { Notice } from '#/ui/notice';

/** That the agency will not keep its promise, why, and what it promises instead; once there is a result it is history. */
export function ApologyNotice({ dossier }: { readonly dossier: Dossier }) {
  const { apology, expected } = dossier;
  if (apology === undefined || expected.kind === 'COLLECT_RESULT' || expected.kind === 'NONE') return null;
  return (
    <Notice kind="warning" title={t('apology.title')}>
      <p>{t('apology.text', { promisedAt: formatInstant(apology.promisedAt) })}</p>
      <p>{t('apology.reason', { reason: apology.reason })}</p>
      <p>
        <strong>{t('apology.newDate', { at: formatInstant(apology.newPromisedAt) })}</strong>
      </p>
    </Notice>
  );
}
