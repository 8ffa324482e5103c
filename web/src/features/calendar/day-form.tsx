import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { CalendarDay } from '#/api/types';
import { Button } from '#/ui/button';
import { DateInput } from '#/ui/date-input';
import { ErrorSummary } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { putDay } from '#/features/calendar/change-calendar';

const KINDS = ['HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_WORKING'] as const;
const EMPTY = { day: '', replaces: '', name: '', nameEn: '', reason: '' };

/** Adds a day of the province's own. */
export function DayForm({ version, onChanged }: { readonly version: number; readonly onChanged: () => void }) {
  const [typed, setTyped] = useState(EMPTY);
  const [kind, setKind] = useState<CalendarDay['kind']>('HOLIDAY');
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
    const body = { ...words, day, kind, ...(replaces !== '' && { replaces }) };
    const done = await action.run(() => putDay(version, body));
    if (done?.ok === true) onChanged();
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
      {action.fieldErrors.length === 0 && <ProblemNotice problem={action.problem} />}
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
