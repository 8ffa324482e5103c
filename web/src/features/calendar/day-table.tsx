import { useState } from 'react';
import { formatDate } from '#/i18n/format';
import { inLanguage, t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { CalendarDay, WorkingCalendar } from '#/api/types';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { ProblemNotice } from '#/ui/loaded';
import { TextInput } from '#/ui/text-input';
import { removeDay } from '#/features/calendar/change-calendar';
import { weekdayName, weekdayOf } from '#/features/calendar/weekdays';

export interface DayTableProps {
  readonly calendar: WorkingCalendar;
  readonly onChanged: () => void;
}

/** The days of the year that are not as their weekday says. */
export function DayTable({ calendar, onChanged }: DayTableProps) {
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
            {calendar.editable && day.scope === 'PROVINCE' && (
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
          day={removing}
          version={calendar.version}
          onClose={() => setRemoving(undefined)}
          onChanged={onChanged}
        />
      )}
    </>
  );
}

interface RemoveDialogProps {
  readonly day: CalendarDay;
  readonly version: number;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

function RemoveDialog({ day, version, onClose, onChanged }: RemoveDialogProps) {
  const [reason, setReason] = useState('');
  const action = useAction();
  const remove = async () => {
    const done = await action.run(() => removeDay(version, day.day, reason.trim()));
    if (done?.ok === true) onChanged();
  };
  return (
    <Dialog title={t('calendar.removeDay', { day: formatDate(day.day) })} onClose={onClose}>
      <ProblemNotice problem={action.problem} />
      <TextInput id="remove-reason" label={t('calendar.reason')} value={reason} onChange={setReason} maxLength={500} />
      <div className="buttons">
        <Button look="danger" busy={action.busy} onClick={() => void remove()}>
          {t('calendar.remove')}
        </Button>
      </div>
    </Dialog>
  );
}
