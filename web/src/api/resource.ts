import { useCallback, useEffect, useState } from 'react';
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
 * shown until the new answer is there. An undefined key loads nothing.
 */
export function useResource<T>(key: string | undefined, load: () => Promise<Outcome<T>>): Resource<T> {
  const [held, setHeld] = useState<Held<T>>();
  const reload = useCallback(async () => {
    if (key === undefined) return;
    const outcome = await load();
    setHeld({ key, outcome });
    // The key says what is loaded; `load` is a new function at each drawing.
  }, [key]);
  useEffect(() => {
    let wanted = true;
    if (key !== undefined) void load().then(outcome => wanted && setHeld({ key, outcome }));
    return () => {
      wanted = false;
    };
  }, [key]);
  if (held === undefined || held.key !== key) return { state: 'loading', reload };
  return held.outcome.ok
    ? { state: 'ready', data: held.outcome.data, reload }
    : { state: 'failed', problem: held.outcome.problem, reload };
}
