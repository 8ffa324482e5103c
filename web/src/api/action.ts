import { useMemo, useRef, useState } from 'react';
import { failureOf, type Outcome } from '#/api/outcome';
import type { Problem } from '#/api/types';

export interface Action {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** The fields that the server refused, by the ids that their inputs have: the pointers. */
  readonly fieldErrors: readonly { readonly id: string; readonly message: string }[];
  /** Runs a request unless one is running, and answers what came of it. */
  readonly run: <T>(request: () => Promise<Outcome<T>>) => Promise<Outcome<T> | undefined>;
  /** Forgets the problem: what it was about is another thing now. */
  readonly forget: () => void;
}

/** A request that a person starts: one at a time, its problem kept until the next try. */
export function useAction(): Action {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  // One list for one answer: a list that is new at every drawing would be read out at every keystroke.
  const fieldErrors = useMemo(
    () => (problem?.errors ?? []).map(error => ({ id: error.pointer, message: error.message })),
    [problem],
  );
  return {
    busy,
    problem,
    fieldErrors,
    forget: () => setProblem(undefined),
    run: async request => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      setProblem(undefined);
      const outcome = await settled(request);
      running.current = false;
      setBusy(false);
      if (!outcome.ok) setProblem(outcome.problem);
      return outcome;
    },
  };
}

/** A request that breaks here, before or after it was sent, must not leave the page "sending" for ever. */
async function settled<T>(request: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await request();
  } catch {
    return failureOf(undefined, 0);
  }
}
