import type { HTMLInputAutoCompleteAttribute } from 'react';
import { classNames } from '#/ui/class-names';
import { describedBy, Field, type FieldText } from '#/ui/field';

export interface TextInputProps extends FieldText {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'time';
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'decimal' | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  readonly maxLength?: number | undefined;
  readonly readOnly?: boolean | undefined;
}

/** One line of text. */
export function TextInput({ value, onChange, type = 'text', width = 'full', ...props }: TextInputProps) {
  const { id, label, hint, error, optional, ...input } = props;
  const text = { id, label, hint, error, optional };
  return (
    <Field {...text}>
      <input
        {...input}
        id={id}
        type={type}
        className={classNames('input', `input--${width}`)}
        value={value}
        aria-describedby={describedBy(text)}
        aria-invalid={error !== undefined || undefined}
        onChange={event => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
