import { t } from '#/i18n/translate';
import { DateInput } from '#/ui/date-input';
import { TextInput } from '#/ui/text-input';
import type { Moment } from '#/features/calendar/moment';

export interface MomentInputProps {
  readonly id: string;
  readonly dayLabel: string;
  readonly timeLabel: string;
  readonly error: string | undefined;
  readonly value: Moment;
  readonly onChange: (value: Moment) => void;
  readonly optional?: boolean;
}

/** A day in three boxes, and the time of day beside it. */
export function MomentInput({ id, dayLabel, timeLabel, error, value, onChange, optional }: MomentInputProps) {
  return (
    <div className="calendar__moment">
      <DateInput
        id={id}
        label={dayLabel}
        error={error}
        optional={optional}
        value={value.day}
        onChange={day => onChange({ ...value, day })}
      />
      <TextInput
        id={`${id}-time`}
        label={timeLabel}
        hint={t('outage.timeHint')}
        value={value.time}
        onChange={time => onChange({ ...value, time })}
        width="short"
        inputMode="text"
        maxLength={5}
      />
    </div>
  );
}
