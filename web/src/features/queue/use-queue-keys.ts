import { useEffect } from 'react';
import { SEARCH_ID } from '#/features/queue/queue-search';

const STORED = 'motcua.keys';

export interface QueueKeys {
  readonly onHelp: () => void;
  readonly onClose: () => void;
}

/** Whether this officer uses single-key shortcuts; speech input may need them off. */
export function keysAreOn(): boolean {
  return localStorage.getItem(STORED) !== 'off';
}

export function switchKeys(on: boolean): void {
  localStorage.setItem(STORED, on ? 'on' : 'off');
}

/** j and k along the list, / to the search, ? for help, Escape back to the list; never while a form or a dialog is filled in. */
export function useQueueKeys({ onHelp, onClose }: QueueKeys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isFillingIn(event.target)) return;
      if (event.key === 'Escape') return onClose();
      if (!keysAreOn()) return;
      const act = { j: () => move(1), k: () => move(-1), '/': focusSearch, '?': onHelp }[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onHelp, onClose]);
}

/** Moves the focus along the queue's links, from the open dossier where none of them has it. */
function move(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-queue-link]')];
  const focused = links.indexOf(document.activeElement as HTMLElement);
  const open = links.findIndex(link => link.getAttribute('aria-current') === 'true');
  const from = focused >= 0 ? focused : open;
  const to = from < 0 ? 0 : Math.min(links.length - 1, Math.max(0, from + by));
  links[to]?.focus();
}

function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}

/** Also on a tick box or a button of a form: Escape would close the dossier over what was typed beside it. */
function isFillingIn(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return target instanceof HTMLElement && target.closest('form, dialog, input, textarea, select') !== null;
}
