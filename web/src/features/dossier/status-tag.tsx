import { isKnownKey, t } from '#/i18n/translate';
import type { DossierStatus } from '#/api/types';
import { Tag, type TagTone } from '#/ui/tag';

const TONES: Readonly<Partial<Record<DossierStatus, TagTone>>> = {
  SUPPLEMENT_REQUESTED: 'warning',
  PAYMENT_REQUESTED: 'warning',
  REFUSED: 'danger',
  STOPPED: 'danger',
  RESOLVED: 'success',
  RESULT_RETURNED: 'success',
  SUBMITTED: 'info',
  ACCEPTED: 'info',
  IN_PROGRESS: 'info',
};

/** A dossier's status in the applicant's words; one that this page does not know yet is shown as it is. */
export function StatusTag({ status }: { readonly status: DossierStatus }) {
  return <Tag tone={TONES[status] ?? 'neutral'}>{statusText(status)}</Tag>;
}

export function statusText(status: string): string {
  const key = `status.${status}`;
  return isKnownKey(key) ? t(key) : status;
}
