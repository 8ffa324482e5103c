import { useLayoutEffect, useRef } from 'react';
import { useCaller, useSessionOver } from '#/api/session';
import type { Caller } from '#/api/types';

export interface Worker {
  /** Whose pages are drawn; nobody's when nobody signed in here. */
  readonly officer: Caller | undefined;
  /** Whether the server has ended the session under the pages. */
  readonly over: boolean;
}

/**
 * The officer who works in this tab, whose pages stay as they are while the session is over and a new sign-in is asked
 * for: what is typed there is kept nowhere else. The focus goes back to where it was.
 */
export function useWorker(): Worker {
  const caller = useCaller();
  const ended = useSessionOver();
  const last = useRef<Caller>(undefined);
  const focused = useRef<Element | null>(null);
  const signedIn = caller?.kind === 'OFFICER' ? caller : undefined;
  last.current = ended ? last.current : signedIn;
  const officer = last.current;
  const over = ended && officer !== undefined;
  useLayoutEffect(() => {
    if (over) focused.current = document.activeElement;
    else if (focused.current instanceof HTMLElement && focused.current.isConnected) focused.current.focus();
    if (!over) focused.current = null;
  }, [over]);
  return { officer, over };
}
