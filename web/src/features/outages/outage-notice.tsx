import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { OutageNotices } from '#/api/types';
import { Notice } from '#/ui/notice';
import { listOutages } from '#/features/outages/list-outages';

type Outage = OutageNotices['items'][number];

/** Tells calmly that the portal cannot be reached in part or will not be; nothing while all is well or nobody can say. */
export function OutageNotice() {
  const loaded = useResource('outages', listOutages);
  if (loaded.state !== 'ready' || loaded.data.items.length === 0) return null;
  return (
    <div className="outages">
      <Notice kind="warning" title={t('outages.title')}>
        <ul>
          {loaded.data.items.map(outage => (
            <li key={outage.id}>{words(outage)}</li>
          ))}
        </ul>
        <p>{t('outages.calm')}</p>
      </Notice>
    </div>
  );
}

/** An outage of one province says whose it is. */
function words(outage: Outage): string {
  const { province } = outage;
  return province === undefined ? lasting(outage) : t('outages.in', { province, words: lasting(outage) });
}

function lasting({ from, to, what }: Outage): string {
  const begin = formatInstant(from);
  return to === undefined
    ? t('outages.since', { what, from: begin })
    : t('outages.fromTo', { what, from: begin, to: formatInstant(to) });
}
