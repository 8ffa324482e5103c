import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from '#/ui/button';
import { standInHistory } from '#/ui/dialog-history';
import { t } from '#/i18n/translate';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Without it the dialog is there until what it is about is done. */
  readonly onClose?: (() => void) | undefined;
  readonly closeLabel?: string | undefined;
}

/**
 * The browser's own modal dialog; it is open as long as it is drawn. Escape and Back close it as its button does, and
 * ask first when something was typed in it.
 */
export function Dialog({ title, children, onClose, closeLabel = t('common.close') }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const typed = useRef(false);
  const [asking, setAsking] = useState(false);
  const titleId = useId();
  const leave = () => {
    if (typed.current) setAsking(true);
    else onClose?.();
  };
  const goBack = () => {
    if (asking) setAsking(false);
    else leave();
    return typed.current;
  };
  const latest = useRef(goBack);
  latest.current = goBack;
  useShown(element);
  useEffect(() => (onClose === undefined ? undefined : standInHistory(() => latest.current())), []);
  useEffect(() => {
    const hold = (event: Event) => {
      if (typed.current && onClose !== undefined) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onInput={() => void (typed.current = true)}
      onCancel={event => {
        // A file picker that is closed says the same, from within.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        leave();
      }}
      onClose={event => {
        // Browsers close a dialog without asking when Escape is pressed twice.
        const { currentTarget: dialog, target } = event;
        if (target !== dialog || !dialog.isConnected || dialog.open) return;
        dialog.showModal();
        leave();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      {onClose !== undefined && (
        <div className="dialog__close">
          <Button look="plain" onClick={leave}>
            {closeLabel}
          </Button>
        </div>
      )}
      {asking && onClose !== undefined && <Question onStay={() => setAsking(false)} onLeave={onClose} />}
    </dialog>
  );
}

/** Whether what was typed may go; going on is the answer that has the focus. */
function Question({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();
  useShown(element);
  return (
    <dialog
      ref={element}
      className="dialog"
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={event => {
        event.preventDefault();
        onStay();
      }}
      onClose={event => {
        // One that went says so once more, when another may be open.
        if (event.currentTarget.isConnected) onStay();
      }}
    >
      <h2 id={titleId}>{t('common.leaveTyped')}</h2>
      <p id={textId}>{t('common.leaveTypedText')}</p>
      <div className="buttons">
        <Button onClick={onStay}>{t('common.keepTyping')}</Button>
        <Button look="secondary" onClick={onLeave}>
          {t('common.dropTyped')}
        </Button>
      </div>
    </dialog>
  );
}

/** Opens a dialog that is drawn, and gives the focus back to where it was. */
function useShown(element: { readonly current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      // It is drawn no more when it closes, so the browser does not know where the focus was.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
}
