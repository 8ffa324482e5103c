import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { WorkingCalendar } from '#/api/types';
import { SummaryList } from '#/ui/summary-list';
import { shiftsText } from '#/features/calendar/shifts';
import { WEEKDAYS, weekdayName } from '#/features/calendar/weekdays';

/** Office hours by the day they hold from. */
export function HoursList({ hours }: { readonly hours: WorkingCalendar['hours'] }) {
  const rows = hours.map(one => ({
    key: one.scope + one.validFrom,
    label: t(`calendar.from.${one.scope}`, { day: formatDate(one.validFrom) }),
    value: WEEKDAYS.filter(weekday => shiftsText(one.shifts, weekday) !== '')
      .map(weekday => `${weekdayName(weekday)}: ${shiftsText(one.shifts, weekday)}`)
      .join('\n'),
  }));
  return (
    <div className="dense">
      <SummaryList rows={rows} />
    </div>
  );
}
