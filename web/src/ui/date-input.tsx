import { useState } from 'react';
import { t } from '#/i18n/translate';
import { FieldGroup, type FieldText } from '#/ui/field';
import { joinDate, splitDate, type DateParts } from '#/ui/date-parts';

export interface DateInputProps extends FieldText {
  /** `yyyy-MM-dd`, or what has been typed of it so far. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const BOXES = [
  { part: 'day', label: 'form.day', length: 2 },
  { part: 'month', label: 'form.month', length: 2 },
  { part: 'year', label: 'form.year', length: 4 },
] as const;

/** A date in three boxes, in Vietnamese order: browsers show their own date input in the order of another country. */
export function DateInput({ value, onChange, ...text }: DateInputProps) {
  const [typed, setTyped] = useState(() => splitDate(value));
  const parts = joinDate(typed) === value ? typed : splitDate(value);
  const set = (part: keyof DateParts, text: string) => {
    const next = { ...parts, [part]: text.trim() };
    setTyped(next);
    onChange(joinDate(next));
  };
  return (
    <FieldGroup {...text} hint={text.hint ?? t('form.dateHint')}>
      <div className="date">
        {BOXES.map(box => {
          const id = box.part === 'day' ? text.id : `${text.id}-${box.part}`;
          return (
            <div key={box.part} className="date__part">
              <label htmlFor={id}>{t(box.label)}</label>
              <input
                id={id}
                className={`input input--${box.part}`}
                inputMode="numeric"
                maxLength={box.length}
                value={parts[box.part]}
                aria-invalid={text.error !== undefined || undefined}
                onChange={event => set(box.part, event.currentTarget.value)}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
