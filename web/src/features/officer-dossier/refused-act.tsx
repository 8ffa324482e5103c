import { useEffect, useRef, type ReactNode } from 'react';
import { formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import { problemKind } from '#/api/outcome';
import type { OfficerDossier, Problem } from '#/api/types';
import { Notice } from '#/ui/notice';
import { eventText } from '#/features/officer-dossier/event-text';

/** An act that the server refused because the dossier had changed meanwhile. */
export interface Refusal {
  readonly problem: Problem;
}

const OUTDATED: ReadonlySet<string> = new Set([
  'stale-version',
  'transition-not-allowed',
  'document-under-way',
  'document-numbered',
]);

/** Whether a problem says that the officer was looking at something that is no longer so. */
export function isOutdated(problem: Problem): boolean {
  const kind = problemKind(problem);
  return OUTDATED.has(kind);
}

/** What a form says when its act was refused for that; nothing where the problem is another. */
export function refusalOf(problem: Problem | undefined, dossier: OfficerDossier): ReactNode {
  return problem !== undefined && isOutdated(problem) ? (
    <RefusedAct refusal={{ problem }} dossier={dossier} />
  ) : undefined;
}

/** Says who changed what, so that nobody wonders where their own work went; it takes the focus, for a form may be long. */
export function RefusedAct({ refusal, dossier }: { readonly refusal: Refusal; readonly dossier: OfficerDossier }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refusal.problem]);
  return (
    <div tabIndex={-1} ref={box}>
      <Notice kind="warning" title={t('act.staleTitle')} live>
        <p>{refusedText(refusal.problem, dossier)}</p>
      </Notice>
    </div>
  );
}

function refusedText(problem: Problem, { history }: OfficerDossier): string {
  if (problemKind(problem) !== 'stale-version') return t('act.notAllowed');
  const last = history.at(-1);
  const actorKey = `actor.${problem.changedBy ?? last?.by ?? ''}`;
  const who = last?.byName ?? (isKnownKey(actorKey) ? t(actorKey) : '');
  const at = formatInstant(problem.changedAt ?? last?.at ?? new Date().toISOString());
  return t('act.staleText', { who, what: last === undefined ? '' : eventText(last.event), at });
}
