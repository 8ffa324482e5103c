import { t } from '#/i18n/translate';
import { useAction, type Action } from '#/api/action';
import { problemKind, type Outcome } from '#/api/outcome';

const STALE = 'stale-version';

/** A request about a document that somebody else may have changed meanwhile: the page then reads it anew, and says so. */
export function useDeed(onStale: () => void): Action {
  const action = useAction();
  const { problem } = action;
  const stale = problem !== undefined && problemKind(problem) === STALE;
  return {
    ...action,
    problem: stale ? { type: problem.type, status: problem.status, title: t('registry.stale') } : problem,
    run: async <T>(request: () => Promise<Outcome<T>>) => {
      const done = await action.run(request);
      if (isStale(done)) onStale();
      return done;
    },
  };
}

/** Whether somebody else has changed the document meanwhile. */
export function isStale(done: Outcome<unknown> | undefined): boolean {
  return done?.ok === false && problemKind(done.problem) === STALE;
}
