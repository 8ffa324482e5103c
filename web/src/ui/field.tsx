import type { ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { classNames } from '#/ui/class-names';

export interface FieldText {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** The ids that describe an input to a screen reader: its hint, then its error. */
export function describedBy({ id, hint, error }: FieldText): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

function Notes({ id, hint, error }: FieldText) {
  return (
    <>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field__error" id={`${id}-error`}>
          <span className="visually-hidden">{t('common.error')}: </span>
          {error}
        </p>
      )}
    </>
  );
}

function LabelText({ label, optional }: FieldText) {
  return (
    <>
      {label}
      {optional === true && <span className="field__optional"> {t('common.optional')}</span>}
    </>
  );
}

/** A label, hint and error around one input. */
export function Field({ children, ...text }: FieldText & { readonly children: ReactNode }) {
  return (
    <div className={classNames('field', text.error !== undefined && 'field--wrong')}>
      <label className="field__label" htmlFor={text.id}>
        <LabelText {...text} />
      </label>
      <Notes {...text} />
      {children}
    </div>
  );
}

/** A legend, hint and error around several inputs that answer one question. */
export function FieldGroup({ children, ...text }: FieldText & { readonly children: ReactNode }) {
  return (
    <fieldset
      className={classNames('field', text.error !== undefined && 'field--wrong')}
      aria-describedby={describedBy(text)}
    >
      <legend className="field__label">
        <LabelText {...text} />
      </legend>
      <Notes {...text} />
      {children}
    </fieldset>
  );
}
