import { useRef, useState } from 'react';
import type { Outcome } from '#/api/outcome';
import type { Problem } from '#/api/types';

export interface Action {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** The fields that the server refused, by the ids that their inputs have: the pointers. */
  readonly fieldErrors: readonly { readonly id: string; readonly message: string }[];
  /** Runs a request unless one is running, and answers what came of it. */
  readonly run: <T>(request: () => Promise<Outcome<T>>) => Promise<Outcome<T> | undefined>;
  readonly clear: () => void;
}

/** A request that a person starts: one at a time, its problem kept until the next try. */
export function useAction(): Action {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  return {
    busy,
    problem,
    fieldErrors: (problem?.errors ?? []).map(error => ({ id: error.pointer, message: error.message })),
    clear: () => setProblem(undefined),
    run: async request => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      setProblem(undefined);
      const outcome = await request();
      running.current = false;
      setBusy(false);
      if (!outcome.ok) setProblem(outcome.problem);
      return outcome;
    },
  };
}
