import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { IncomingItem } from '#/api/types';

/** The stamp of arrival (dấu đến); nothing before a clerk has taken the document in. */
export function ArrivalStamp({ item: { number, numberedOn } }: { readonly item: IncomingItem }) {
  if (number === undefined || numberedOn === undefined) return null;
  return (
    <div className="registry__stamp">
      <p className="registry__stamp-title">{t('registry.stamp')}</p>
      <p>{t('registry.stampNumber', { number })}</p>
      <p>{t('registry.stampDay', { on: formatDate(numberedOn) })}</p>
    </div>
  );
}
