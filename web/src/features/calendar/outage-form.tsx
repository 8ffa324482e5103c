import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { NewOutage } from '#/api/types';
import { Button } from '#/ui/button';
import { ErrorSummary } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Radios } from '#/ui/radios';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import type { Changes } from '#/features/calendar/changes';
import { instantOf, isEmpty, NO_MOMENT, type Moment } from '#/features/calendar/moment';
import { MomentInput } from '#/features/calendar/moment-input';
import { recordOutage } from '#/features/calendar/outages';

const KINDS = ['UNPLANNED', 'PLANNED'] as const;
const SCOPES = ['PROVINCE', 'NATIONAL'] as const;
const EMPTY = { from: NO_MOMENT, to: NO_MOMENT, what: '', whatEn: '' };

export interface OutageFormProps {
  readonly national: boolean;
  readonly changes: Changes;
}

/** The page has other forms with fields of the same names. */
function idOf(pointer: string): string {
  return `outage${pointer}`;
}

/** Records an outage, or announces maintenance; everybody is told what is written here. */
export function OutageForm({ national, changes }: OutageFormProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [kind, setKind] = useState<NewOutage['kind']>('UNPLANNED');
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('PROVINCE');
  const [unread, setUnread] = useState<readonly { readonly id: string; readonly message: string }[]>([]);
  const action = useAction();
  const errors = [...unread, ...action.fieldErrors].map(error => ({ ...error, id: idOf(error.id) }));
  const errorOf = (pointer: string) => errors.find(error => error.id === idOf(pointer))?.message;
  const save = async () => {
    const from = instantOf(typed.from);
    const to = instantOf(typed.to);
    const wrong = [
      ...(from === undefined ? ['/from'] : []),
      ...(!isEmpty(typed.to) && to === undefined ? ['/to'] : []),
    ];
    setUnread(wrong.map(id => ({ id, message: t('outage.momentWrong') })));
    if (from === undefined || wrong.length > 0) return;
    const words = { what: typed.what.trim(), whatEn: typed.whatEn.trim() };
    const body = { kind, scope, from, ...words, ...(to !== undefined && { to }) };
    const done = await action.run(() => recordOutage(body));
    if (done?.ok === true) await changes.made();
  };
  const moment = (field: 'from' | 'to') => ({
    id: idOf(`/${field}`),
    dayLabel: t(`outage.${field}Day`),
    timeLabel: t(`outage.${field}Time`),
    error: errorOf(`/${field}`),
    value: typed[field],
    onChange: (value: Moment) => setTyped({ ...typed, [field]: value }),
  });
  const words = (field: 'what' | 'whatEn') => ({
    id: idOf(`/${field}`),
    label: t(`outage.${field}`),
    error: errorOf(`/${field}`),
    value: typed[field],
    onChange: (value: string) => setTyped({ ...typed, [field]: value }),
    maxLength: 300,
  });
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={errors} />
      {errors.length === 0 && <ProblemNotice problem={action.problem} />}
      <Radios
        id={idOf('/kind')}
        label={t('outage.kind')}
        choices={KINDS.map(value => ({ value, label: t(`outage.kind.${value}`) }))}
        value={kind}
        onChange={value => setKind(KINDS.find(one => one === value) ?? 'UNPLANNED')}
      />
      {national && (
        <Select
          id={idOf('/scope')}
          label={t('calendar.scope')}
          choices={SCOPES.map(value => ({ value, label: t(`calendar.scope.${value}`) }))}
          value={scope}
          onChange={value => setScope(SCOPES.find(one => one === value) ?? 'PROVINCE')}
        />
      )}
      <MomentInput {...moment('from')} />
      <MomentInput {...moment('to')} optional={kind === 'UNPLANNED'} />
      <TextInput {...words('what')} hint={t('outage.whatHint')} />
      <TextInput {...words('whatEn')} />
      <Button type="submit" busy={action.busy}>
        {t('outage.save')}
      </Button>
    </form>
  );
}
