import { useEffect, useRef } from 'react';
import { t } from '#/i18n/translate';

export interface FieldMessage {
  /** The id of the input that the message is about. */
  readonly id: string;
  readonly message: string;
}

/** Lists what has to be corrected, in the order of the page; takes the focus when that changes, and at every new try. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldMessage[] }) {
  const box = useRef<HTMLDivElement>(null);
  const tried = useTries();
  const listed = errors.map(({ id, message }) => `${id} ${message}`).join('\n');
  const focused = useRef('');
  useEffect(() => {
    // Pages draw themselves anew at every keystroke, often with a new list that says the same.
    if (listed !== '' && (listed !== focused.current || tried.current)) box.current?.focus();
    focused.current = listed;
    tried.current = false;
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

/** Whether a person has tried to go on since this was last set to false. */
function useTries() {
  const tried = useRef(false);
  useEffect(() => {
    const note = ({ type, target }: Event) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (type === 'submit' || (button !== null && button.form === null)) tried.current = true;
    };
    document.addEventListener('submit', note, true);
    document.addEventListener('click', note, true);
    return () => {
      document.removeEventListener('submit', note, true);
      document.removeEventListener('click', note, true);
    };
  }, []);
  return tried;
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
