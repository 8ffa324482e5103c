import { Link } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { IncomingDocument } from '#/api/types';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';

/** Others of the same sender with the same number and symbol; what was not taken in has no number of arrival. */
export function DuplicatesNotice({ duplicates }: { readonly duplicates: IncomingDocument['duplicates'] }) {
  if (duplicates.length === 0) return null;
  return (
    <Notice kind="warning" title={t('registry.alike')}>
      <ul>
        {duplicates.map(({ id, number, arrivedAt }) => (
          <li key={id}>
            <Link href={officerPaths.incomingDocument(id)}>
              {number === undefined
                ? t('registry.alikeUnnumbered', { at: formatInstant(arrivedAt) })
                : t('registry.alikeNumbered', { number, at: formatInstant(arrivedAt) })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
