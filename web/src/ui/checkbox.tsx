import { classNames } from '#/ui/class-names';
import { describedBy, type FieldText } from '#/ui/field';
import { t } from '#/i18n/translate';

export interface CheckboxProps extends FieldText {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One thing to tick; what is not ticked is not answered. */
export function Checkbox({ checked, onChange, ...text }: CheckboxProps) {
  const { id, label, hint, error } = text;
  return (
    <div className={classNames('field', error !== undefined && 'field--wrong')}>
      {error !== undefined && (
        <p className="field__error" id={`${id}-error`}>
          <span className="visually-hidden">{t('common.error')}: </span>
          {error}
        </p>
      )}
      <div className="choice">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={describedBy(text)}
          aria-invalid={error !== undefined || undefined}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p className="choice__hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
