import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { CalendarDay, CalendarScope, WorkingCalendar } from '#/api/types';
import { Button } from '#/ui/button';
import { DateInput } from '#/ui/date-input';
import { ErrorSummary } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { changing, staleNotice, type Changes } from '#/features/calendar/changes';
import { putDay } from '#/features/calendar/change-calendar';
import { scopeChoices } from '#/features/calendar/scopes';

const KINDS = ['HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_WORKING'] as const;
const SCOPES = ['PROVINCE', 'NATIONAL'] as const;
const EMPTY = { day: '', replaces: '', name: '', nameEn: '', reason: '' };

export interface DayFormProps {
  readonly calendar: WorkingCalendar;
  readonly changes: Changes;
}

/** Adds a day that is not as its weekday says: the province's, or everybody's by who may. */
export function DayForm({ calendar, changes }: DayFormProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [kind, setKind] = useState<CalendarDay['kind']>('HOLIDAY');
  const [scope, setScope] = useState<CalendarScope>('PROVINCE');
  const scopes = scopeChoices(calendar, SCOPES);
  const action = useAction();
  const text = (field: keyof typeof EMPTY) => ({
    id: `/${field}`,
    label: t(`calendar.${field}`),
    error: action.fieldErrors.find(error => error.id === `/${field}`)?.message,
    value: typed[field],
    onChange: (value: string) => setTyped({ ...typed, [field]: value }),
  });
  const save = async () => {
    const { day, replaces, ...words } = typed;
    const body = { ...words, day, kind, scope, ...(kind !== 'HOLIDAY' && replaces !== '' && { replaces }) };
    const done = await action.run(() => changing(putDay(calendar.version, body), changes));
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
      <ErrorSummary errors={action.fieldErrors} />
      {action.fieldErrors.length === 0 && (staleNotice(action.problem) ?? <ProblemNotice problem={action.problem} />)}
      {scopes.length > 1 && (
        <Select
          id="/scope"
          label={t('calendar.scope')}
          choices={scopes}
          value={scope}
          onChange={value => setScope(SCOPES.find(one => one === value) ?? 'PROVINCE')}
        />
      )}
      <DateInput {...text('day')} />
      <Select
        id="/kind"
        label={t('calendar.kind')}
        choices={KINDS.map(value => ({ value, label: t(`calendar.kind.${value}`) }))}
        value={kind}
        onChange={value => setKind(KINDS.find(one => one === value) ?? 'HOLIDAY')}
      />
      {kind !== 'HOLIDAY' && <DateInput {...text('replaces')} />}
      <TextInput {...text('name')} maxLength={200} />
      <TextInput {...text('nameEn')} maxLength={200} />
      <TextInput {...text('reason')} maxLength={500} />
      <Button type="submit" busy={action.busy}>
        {t('calendar.save')}
      </Button>
    </form>
  );
}
