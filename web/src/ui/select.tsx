import { t } from '#/i18n/translate';
import { describedBy, Field, type FieldText } from '#/ui/field';
import type { Choice } from '#/ui/radios';

export interface SelectProps extends FieldText {
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** What the empty choice says; by default that one has to be made. */
  readonly none?: string;
  /** Whether an answer always stands there: then there is no empty choice. */
  readonly always?: boolean;
}

/** One answer out of many. */
export function Select({ choices, value, onChange, none = t('common.choose'), always = false, ...text }: SelectProps) {
  return (
    <Field {...text}>
      <select
        id={text.id}
        className="input input--select"
        value={value ?? ''}
        aria-describedby={describedBy(text)}
        aria-invalid={text.error !== undefined || undefined}
        onChange={event => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        {!always && <option value="">{none}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
