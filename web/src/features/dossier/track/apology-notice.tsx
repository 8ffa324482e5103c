import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import { Notice } from '#/ui/notice';

/** While there is no result yet: one that goes by post or online is waited for as well, and is there. */
const HANDLED: ReadonlySet<string> = new Set(['ACCEPTED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED']);

/**
 * That the agency will not keep its promise, why, and what it promises instead; or what is promised since, when that is later.
 * Once there is a result it is history.
 */
export function ApologyNotice({ dossier }: { readonly dossier: Dossier }) {
  const { apology, promisedAt, status } = dossier;
  if (apology === undefined || !HANDLED.has(status)) return null;
  const newDate = t('apology.newDate', { at: formatInstant(apology.newPromisedAt) });
  const overtaken = promisedAt !== undefined && Date.parse(promisedAt) > Date.parse(apology.newPromisedAt);
  return (
    <Notice kind="warning" title={t('apology.title')}>
      <p>{t('apology.text', { promisedAt: formatInstant(apology.promisedAt) })}</p>
      <p>{t('apology.reason', { reason: apology.reason })}</p>
      <p>{overtaken ? newDate : <strong>{newDate}</strong>}</p>
      {overtaken && (
        <p>
          <strong>{t('apology.overtaken', { at: formatInstant(promisedAt) })}</strong>
        </p>
      )}
    </Notice>
  );
}
