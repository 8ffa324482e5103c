import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { CalendarScope, WorkingCalendar } from '#/api/types';
import { Button } from '#/ui/button';
import { DateInput } from '#/ui/date-input';
import { ErrorSummary } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { changing, staleNotice, type Changes } from '#/features/calendar/changes';
import { putHours } from '#/features/calendar/change-calendar';
import { scopeChoices } from '#/features/calendar/scopes';
import { readShifts, shiftsText } from '#/features/calendar/shifts';
import { WEEKDAYS, weekdayName } from '#/features/calendar/weekdays';

const SCOPES = ['PROVINCE', 'PLACE', 'NATIONAL'] as const;

export interface HoursFormProps {
  readonly calendar: WorkingCalendar;
  readonly changes: Changes;
}

/** Sets hours from a day on, of the province or of one agency or unit; it begins with those of the province that hold last. */
export function HoursForm({ calendar, changes }: HoursFormProps) {
  const last = calendar.hours.filter(hours => hours.scope !== 'PLACE').at(-1)?.shifts ?? [];
  const [scope, setScope] = useState<CalendarScope>('PROVINCE');
  const [place, setPlace] = useState('');
  const [week, setWeek] = useState<readonly string[]>(() => WEEKDAYS.map(weekday => shiftsText(last, weekday)));
  const [validFrom, setValidFrom] = useState('');
  const [reason, setReason] = useState('');
  const [unread, setUnread] = useState<readonly { readonly id: string; readonly message: string }[]>([]);
  const action = useAction();
  const errors = [...unread, ...action.fieldErrors];
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  const save = async () => {
    const read = WEEKDAYS.map((weekday, index) => readShifts(week[index] ?? '', weekday));
    const wrong = WEEKDAYS.flatMap((weekday, index) =>
      read[index] === undefined ? [{ id: `weekday-${weekday}`, message: t('calendar.hoursWrong') }] : [],
    );
    setUnread(wrong);
    if (wrong.length > 0) return;
    const shifts = read.flatMap(day => [...(day ?? [])]);
    const whose = scope === 'PLACE' ? { scope, place: place.trim() } : { scope };
    const body = { validFrom, reason: reason.trim(), shifts, ...whose };
    const done = await action.run(() => changing(putHours(calendar.version, body), changes));
    if (done?.ok === true) await changes.made();
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={errors} />
      {errors.length === 0 && (staleNotice(action.problem) ?? <ProblemNotice problem={action.problem} />)}
      <Select
        id="/hours-scope"
        label={t('calendar.scope')}
        choices={scopeChoices(calendar, SCOPES)}
        value={scope}
        onChange={value => setScope(SCOPES.find(one => one === value) ?? 'PROVINCE')}
      />
      {scope === 'PLACE' && (
        <TextInput
          id="/place"
          label={t('calendar.place')}
          hint={t('calendar.placeHint')}
          error={errorOf('/place')}
          value={place}
          onChange={setPlace}
          width="medium"
          maxLength={60}
        />
      )}
      <DateInput
        id="/validFrom"
        label={t('calendar.validFrom')}
        error={errorOf('/validFrom')}
        value={validFrom}
        onChange={setValidFrom}
      />
      <p>{t('calendar.hoursHint')}</p>
      {WEEKDAYS.map((weekday, index) => (
        <TextInput
          key={weekday}
          id={`weekday-${weekday}`}
          label={weekdayName(weekday)}
          error={errorOf(`weekday-${weekday}`)}
          value={week[index] ?? ''}
          onChange={text => setWeek(week.map((before, at) => (at === index ? text : before)))}
        />
      ))}
      <TextInput
        id="hours-reason"
        label={t('calendar.reason')}
        error={errorOf('/reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      <Button type="submit" busy={action.busy}>
        {t('calendar.save')}
      </Button>
    </form>
  );
}
