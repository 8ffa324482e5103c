import { useState } from 'react';
import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { OfficeHours, WorkingCalendar } from '#/api/types';
import { Button } from '#/ui/button';
import type { Changes } from '#/features/calendar/changes';
import { removeHours } from '#/features/calendar/change-calendar';
import { RemoveDialog } from '#/features/calendar/remove-dialog';
import { mayChange } from '#/features/calendar/scopes';
import { shiftsText } from '#/features/calendar/shifts';
import { WEEKDAYS, weekdayName } from '#/features/calendar/weekdays';

export interface HoursListProps {
  readonly calendar: WorkingCalendar;
  readonly changes: Changes;
}

/** Office hours by the day they hold from; those of single agencies and units after those of all. */
export function HoursList({ calendar, changes }: HoursListProps) {
  const [removing, setRemoving] = useState<OfficeHours>();
  return (
    <>
      <ul className="calendar__hours">
        {calendar.hours.map(hours => (
          <li key={keyOf(hours)}>
            <HoursWords hours={hours} />
            {mayChange(calendar, hours.scope) && (
              <Button look="plain" onClick={() => setRemoving(hours)}>
                {t('calendar.remove')}
                <span className="visually-hidden"> {heading(hours)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {removing !== undefined && (
        <RemoveDialog
          title={t('calendar.removeHours', { hours: heading(removing) })}
          remove={reason => removeHours(calendar.version, { ...whose(removing), reason })}
          onClose={() => setRemoving(undefined)}
          changes={changes}
        />
      )}
    </>
  );
}

function HoursWords({ hours }: { readonly hours: OfficeHours }) {
  const worked = WEEKDAYS.filter(weekday => shiftsText(hours.shifts, weekday) !== '');
  return (
    <div>
      <strong>{heading(hours)}</strong>
      {worked.map(weekday => (
        <div key={weekday}>{`${weekdayName(weekday)}: ${shiftsText(hours.shifts, weekday)}`}</div>
      ))}
    </div>
  );
}

function heading({ validFrom, scope, place }: OfficeHours): string {
  return t(`calendar.from.${scope}`, { day: formatDate(validFrom), place: place?.name ?? '' });
}

function keyOf({ validFrom, scope, place }: OfficeHours): string {
  return `${scope} ${place?.code ?? ''} ${validFrom}`;
}

function whose({ validFrom, scope, place }: OfficeHours) {
  return { day: validFrom, scope, ...(place !== undefined && { place: place.code }) };
}
