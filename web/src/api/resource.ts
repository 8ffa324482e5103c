import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '#/api/outcome';
import type { Problem } from '#/api/types';

/** Something of the server that a page shows: not there yet, there, or refused. */
export type Resource<T> = { readonly reload: () => Promise<void> } & (
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
  const ask = useCallback(async () => {
    if (key === undefined) return;
    const mine = { key };
    asked.current = mine;
    const outcome = await load();
    if (asked.current === mine) setHeld({ key, outcome });
    // The key says what is loaded; `load` is a new function at each drawing.
  }, [key]);
  useEffect(() => {
    void ask();
    return () => {
      asked.current = undefined;
    };
  }, [ask]);
  // A reload that outlived its key, or its page, asks nothing.
  const reload = useCallback(async () => (asked.current?.key === key ? ask() : undefined), [ask]);
  if (held === undefined || held.key !== key) return { state: 'loading', reload };
  return held.outcome.ok
    ? { state: 'ready', data: held.outcome.data, reload }
    : { state: 'failed', problem: held.outcome.problem, reload };
}
