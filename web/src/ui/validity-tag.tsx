import { t } from '#/i18n/translate';
import { Tag } from '#/ui/tag';

/** Whether a result holds, in words. */
export function ValidityTag({ state }: { readonly state: 'VALID' | 'REVOKED' }) {
  return <Tag tone={state === 'VALID' ? 'success' : 'danger'}>{t(`validity.${state}`)}</Tag>;
}
