import { useState } from 'react';
import { formatDate } from '#/i18n/format';
import { inLanguage, t } from '#/i18n/translate';
import type { CalendarDay, WorkingCalendar } from '#/api/types';
import { Button } from '#/ui/button';
import type { Changes } from '#/features/calendar/changes';
import { removeDay } from '#/features/calendar/change-calendar';
import { RemoveDialog } from '#/features/calendar/remove-dialog';
import { mayChange } from '#/features/calendar/scopes';
import { weekdayName, weekdayOf } from '#/features/calendar/weekdays';

export interface DayTableProps {
  readonly calendar: WorkingCalendar;
  readonly changes: Changes;
}

/** The days of the year that are not as their weekday says. */
export function DayTable({ calendar, changes }: DayTableProps) {
  const [removing, setRemoving] = useState<CalendarDay>();
  return (
    <>
      <ul className="calendar__days">
        {calendar.days.map(day => (
          <li key={day.day}>
            <span className="number">{`${weekdayName(weekdayOf(day.day))} ${formatDate(day.day)}`}</span>
            <span>
              <strong>{inLanguage(day.name, day.nameEn)}</strong>
              <span className="soft">{` ${t(`calendar.kind.${day.kind}`)}, ${t(`calendar.scope.${day.scope}`)}`}</span>
            </span>
            {mayChange(calendar, day.scope) && (
              <Button look="plain" onClick={() => setRemoving(day)}>
                {t('calendar.remove')}
                <span className="visually-hidden"> {formatDate(day.day)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {removing !== undefined && (
        <RemoveDialog
          title={t('calendar.removeDay', { day: formatDate(removing.day) })}
          remove={reason => removeDay(calendar.version, { day: removing.day, scope: removing.scope, reason })}
          onClose={() => setRemoving(undefined)}
          changes={changes}
        />
      )}
    </>
  );
}
