import { useEffect, useRef } from 'react';
import { t } from '#/i18n/translate';

export interface FieldMessage {
  /** The id of the input that the message is about. */
  readonly id: string;
  readonly message: string;
}

/** Lists what has to be corrected, in the order of the page, and takes the focus each time the list is new. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldMessage[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="error-summary__title">{t('common.errorSummary', { count: errors.length })}</h2>
        <ul>
          {errors.map(error => (
            <li key={error.id}>
              <a
                href={`#${error.id}`}
                onClick={event => {
                  event.preventDefault();
                  focusQuestion(error.id);
                }}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Brings the question's own words into view before its input takes the focus. */
function focusQuestion(id: string): void {
  const input = document.getElementById(id);
  if (input === null) return;
  const heading =
    input.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(id)}"]`);
  (heading ?? input).scrollIntoView();
  input.focus({ preventScroll: true });
}
