import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Button } from '#/ui/button';
import { standInHistory } from '#/ui/dialog-history';
import { t } from '#/i18n/translate';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Without it the dialog is there until what it is about is done. */
  readonly onClose?: (() => void) | undefined;
  /** Whether what is typed is there again when it is opened again, so that closing it loses nothing. */
  readonly keepsTyped?: boolean | undefined;
  readonly closeLabel?: string | undefined;
}

/**
 * The browser's own modal dialog; it is open as long as it is drawn. Escape and Back close it as its button does, and
 * they and its links ask first when something was typed in it.
 */
export function Dialog(props: DialogProps) {
  const { title, children, onClose, keepsTyped = false, closeLabel = t('common.close') } = props;
  const element = useRef<HTMLDialogElement>(null);
  const typed = useRef(false);
  const [asked, setAsked] = useState<{ readonly go: () => void }>();
  const titleId = useId();
  const holds = () => typed.current && !keepsTyped && onClose !== undefined;
  const leave = (go = onClose) => {
    if (go !== undefined && holds()) setAsked({ go });
    else go?.();
  };
  const goBack = () => {
    if (asked !== undefined) setAsked(undefined);
    else leave();
    return onClose === undefined || holds();
  };
  const latest = useRef(goBack);
  latest.current = goBack;
  useShown(element);
  useEffect(() => standInHistory(() => latest.current()), []);
  useEffect(() => {
    const hold = (event: Event) => {
      if (holds()) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [keepsTyped]);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onInput={() => void (typed.current = true)}
      onClickCapture={event => {
        const link = leavingLink(event);
        if (link === undefined || !holds()) return;
        event.preventDefault();
        event.stopPropagation();
        leave(() => {
          typed.current = false;
          setAsked(undefined);
          link.click();
        });
      }}
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
          <Button look="plain" onClick={() => leave()}>
            {closeLabel}
          </Button>
        </div>
      )}
      {asked !== undefined && <Question onStay={() => setAsked(undefined)} onLeave={asked.go} />}
    </dialog>
  );
}

/** The link that a click follows away from the page; none where the page stays, as beside a new tab. */
function leavingLink({ target, ctrlKey, metaKey, shiftKey }: MouseEvent<Element>): HTMLAnchorElement | undefined {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([href^="#"], [target])') : null;
  return link === null || ctrlKey || metaKey || shiftKey ? undefined : link;
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
