import type { HTMLInputAutoCompleteAttribute } from 'react';
import { t } from '#/i18n/translate';
import { describedBy, Field, type FieldText } from '#/ui/field';

export interface TextAreaProps extends FieldText {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number | undefined;
  readonly rows?: number;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
}

const TELL_FROM = 0.8;

/** Several lines of text; near its limit it says how many characters are left, and it never cuts what is pasted. */
export function TextArea({ value, onChange, maxLength, rows = 4, autoComplete, ...text }: TextAreaProps) {
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  const tells = left !== undefined && maxLength !== undefined && value.length > maxLength * TELL_FROM;
  return (
    <Field {...text}>
      <textarea
        id={text.id}
        className="input input--full"
        rows={rows}
        autoComplete={autoComplete}
        value={value}
        aria-describedby={describedBy(text)}
        aria-invalid={text.error !== undefined || undefined}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <p className="field__count" role="status">
        {tells && (left >= 0 ? t('form.count', { count: left }) : t('form.over', { count: -left }))}
      </p>
    </Field>
  );
}
