import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { EventsSetApart } from '#/api/types';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { PageHeading } from '#/ui/page-heading';
import { SummaryList } from '#/ui/summary-list';
import { EventCard } from '#/features/operation/event-card';
import { listEvents } from '#/features/operation/events';

/** The portal's own events, for those who run it: how many wait, and which failed at every try. */
export function EventsPage() {
  const list = usePagedList('events', listEvents);
  return (
    <>
      <PageHeading title={t('operation.title')} />
      <p className="lead">{t('operation.lead')}</p>
      <Loaded of={list.first}>
        {first => (
          <>
            <Counts counts={first} />
            {list.items.length === 0 && (
              <EmptyState title={t('operation.none')}>
                <p>{t('operation.noneText')}</p>
              </EmptyState>
            )}
            <ul className="cards">
              {list.items.map(event => (
                <EventCard key={`${event.eventId} ${event.consumer}`} event={event} onRetried={list.first.reload} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
    </>
  );
}

/** The portal counts no further. */
const MOST = 10_000;
const number = new Intl.NumberFormat('vi-VN');

function Counts({ counts: { waiting, apart, oldestAt } }: { readonly counts: EventsSetApart }) {
  const rows = [
    waiting !== undefined && { key: 'waiting', label: t('operation.waiting'), value: counted(waiting) },
    apart !== undefined && { key: 'setApart', label: t('operation.setApart'), value: counted(apart) },
    oldestAt !== undefined && { key: 'oldest', label: t('operation.oldest'), value: formatInstant(oldestAt) },
  ];
  return <SummaryList rows={rows.filter(row => row !== false)} />;
}

const counted = (count: number) => (count < MOST ? number.format(count) : `${number.format(MOST)}+`);
