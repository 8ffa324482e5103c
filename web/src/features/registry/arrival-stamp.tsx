import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { IncomingItem } from '#/api/types';
import { getMe } from '#/features/registry/me';
import { agenciesOf } from '#/features/registry/registry-words';

/** The stamp of arrival (dấu đến: Decree 30/2020, Annex IV); nothing before a clerk has taken the document in. */
export function ArrivalStamp({ item: { agencyId, number, numberedOn } }: { readonly item: IncomingItem }) {
  const officer = useResource('registry officer', getMe);
  if (number === undefined || numberedOn === undefined) return null;
  const agency =
    officer.state === 'ready' ? agenciesOf(officer.data).find(({ id }) => id === agencyId)?.name : undefined;
  return (
    <div className="registry__stamp">
      {agency !== undefined && <p className="registry__stamp-agency">{agency}</p>}
      <p className="registry__stamp-title">{t('registry.stamp')}</p>
      <p>{t('registry.stampNumber', { number })}</p>
      <p>{t('registry.stampDay', { on: formatDate(numberedOn) })}</p>
    </div>
  );
}
