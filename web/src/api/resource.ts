import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '#/api/outcome';
import type { Problem } from '#/api/types';

interface Loads {
  /** Loads anew, for somebody who asked for it: where it fails they are told. */
  readonly reload: () => Promise<void>;
  /** Loads anew, which nobody asked for: what is shown is not lost to a connection that is gone for the moment. */
  readonly refresh: () => Promise<void>;
}

/** Something of the server that a page shows: not there yet, there, or refused. */
export type Resource<T> = Loads &
  (
    | { readonly state: 'loading' }
    | { readonly state: 'ready'; readonly data: T }
    | { readonly state: 'failed'; readonly problem: Problem }
  );

type Held<T> = { readonly key: string; readonly outcome: Outcome<T> };

/**
 * Loads what `key` names and holds it while the component is there. Another key loads anew; a reload keeps what is
 * shown until the new answer is there. An undefined key loads nothing. Of several questions the last one's answer
 * counts, however late the others come.
 */
export function useResource<T>(key: string | undefined, load: () => Promise<Outcome<T>>): Resource<T> {
  const [held, setHeld] = useState<Held<T>>();
  const asked = useRef<{ readonly key: string | undefined } | undefined>(undefined);
  const ask = useCallback(
    async (unasked = false) => {
      if (key === undefined) return;
      const mine = { key };
      asked.current = mine;
      const outcome = await load();
      const keeps = (before?: Held<T>) => unasked && isPassing(outcome) && before?.key === key && before.outcome.ok;
      if (asked.current === mine) setHeld(before => (keeps(before) ? before : { key, outcome }));
      // The key says what is loaded; `load` is a new function at each drawing.
    },
    [key],
  );
  useEffect(() => {
    void ask();
    return () => {
      asked.current = undefined;
    };
  }, [ask]);
  // A reload that outlived its key, or its page, asks nothing.
  const again = async (unasked: boolean) => (asked.current?.key === key ? ask(unasked) : undefined);
  const reload = useCallback(() => again(false), [ask]);
  const refresh = useCallback(() => again(true), [ask]);
  const failed = held !== undefined && held.key === key && isPassing(held.outcome);
  useEffect(() => {
    if (!failed) return;
    // Whoever was told that there is no network need not press anything once there is.
    const back = () => void reload();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [failed, reload]);
  if (held === undefined || held.key !== key) return { state: 'loading', reload, refresh };
  return held.outcome.ok
    ? { state: 'ready', data: held.outcome.data, reload, refresh }
    : { state: 'failed', problem: held.outcome.problem, reload, refresh };
}

const TOO_MANY = 429;
const SERVER_ERROR = 500;

/** Whether a failure says nothing of what was asked for: nobody was reached, or nobody had time. */
function isPassing(outcome: Outcome<unknown>): boolean {
  if (outcome.ok) return false;
  const { status } = outcome.problem;
  return status === 0 || status === TOO_MANY || status >= SERVER_ERROR;
}
