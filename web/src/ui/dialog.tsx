import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '#/ui/button';
import { t } from '#/i18n/translate';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Without it the dialog has no button of its own to close it. */
  readonly closeLabel?: string | undefined;
}

/** The browser's own modal dialog; it is open as long as it is drawn. */
export function Dialog({ title, children, onClose, closeLabel = t('common.close') }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
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
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="dialog__close">
        <Button look="plain" onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
    </dialog>
  );
}
