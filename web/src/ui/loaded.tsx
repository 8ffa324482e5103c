import type { ReactNode } from 'react';
import { Button } from '#/ui/button';
import { Loading } from '#/ui/loading';
import { Notice } from '#/ui/notice';
import { t } from '#/i18n/translate';

/** Something that is loaded for a page. */
export type Loadable<T> = { readonly reload: () => Promise<void> } & (
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly problem: ProblemText }
);

export interface ProblemText {
  /** The answer's status; of some, trying again helps nobody. */
  readonly status?: number;
  readonly title: string;
  readonly detail?: string | undefined;
}

const WITHOUT_REMEDY = new Set([403, 404]);

export interface LoadedProps<T> {
  readonly of: Loadable<T>;
  readonly children: (data: T) => ReactNode;
}

/** Draws what was loaded, or says that it is being loaded, or why it cannot be, with a way to try again. */
export function Loaded<T>({ of, children }: LoadedProps<T>) {
  if (of.state === 'loading') return <Loading />;
  if (of.state === 'ready') return <>{children(of.data)}</>;
  return (
    <Notice kind="danger" title={of.problem.title} live>
      {of.problem.detail !== undefined && <p>{of.problem.detail}</p>}
      {!WITHOUT_REMEDY.has(of.problem.status ?? 0) && (
        <Button look="secondary" onClick={() => void of.reload()}>
          {t('common.tryAgain')}
        </Button>
      )}
    </Notice>
  );
}

/** A problem that an action ran into; nothing while there is none. */
export function ProblemNotice({ problem }: { readonly problem: ProblemText | undefined }) {
  if (problem === undefined) return null;
  return (
    <Notice kind="danger" title={problem.title} live>
      {problem.detail !== undefined && <p>{problem.detail}</p>}
    </Notice>
  );
}
