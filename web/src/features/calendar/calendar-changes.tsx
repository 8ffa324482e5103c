import { formatDate, formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import type { WorkingCalendar } from '#/api/types';
import { Timeline } from '#/ui/timeline';

/** What was changed, why, and whether the dates that run have been counted by it. */
export function CalendarChanges({ changes }: { readonly changes: WorkingCalendar['changes'] }) {
  const entries = changes.map(change => {
    const key = `calendar.change.${change.kind}`;
    return {
      key: change.at,
      title: isKnownKey(key) ? t(key, { day: formatDate(change.firstDay) }) : change.kind,
      when: formatInstant(change.at),
      who: t(change.recountedAt === undefined ? 'calendar.counting' : 'calendar.counted'),
      text: change.reason,
    };
  });
  return (
    <>
      <h2>{t('calendar.changes')}</h2>
      <Timeline entries={entries} />
    </>
  );
}
