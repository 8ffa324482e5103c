import type { ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { problemKind, type Outcome } from '#/api/outcome';
import type { Problem } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { Notice } from '#/ui/notice';

/** What becomes of the page when its calendar changes. */
export interface Changes {
  /** Reads the calendar anew. */
  readonly reread: () => Promise<void>;
  /** After a change was made here: reads it anew and says so. */
  readonly made: () => Promise<void>;
}

/** A change that is tried; where somebody else was first, the newer calendar is read before that is told. */
export async function changing<T>(request: Promise<Outcome<T>>, { reread }: Changes): Promise<Outcome<T>> {
  const outcome = await request;
  if (!outcome.ok && isStale(outcome.problem)) await reread();
  return outcome;
}

/** Whether somebody else changed the calendar since it was read. */
function isStale(problem: Problem): boolean {
  return problemKind(problem) === 'stale-version';
}

/** Says that the calendar has been read anew, and that nothing typed is lost; nothing where the problem is another. */
export function staleNotice(problem: Problem | undefined): ReactNode {
  return problem !== undefined && isStale(problem) ? (
    <Notice kind="warning" live>
      {t('calendar.stale')}
    </Notice>
  ) : undefined;
}

/** The server's errors at the fields of one of the page's forms, which have ids of their own. */
export function idsIn(form: string, errors: readonly FieldMessage[]): readonly FieldMessage[] {
  return errors.map(error => ({ ...error, id: form + error.id }));
}
