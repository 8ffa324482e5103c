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

/** Whether a problem says that the officer was looking at something that is no longer so. */
export function isOutdated(problem: Problem): boolean {
  const kind = problemKind(problem);
  return kind === 'stale-version' || kind === 'transition-not-allowed';
}

/** Says who changed what, so that nobody wonders where their own work went. */
export function RefusedAct({ refusal, dossier }: { readonly refusal: Refusal; readonly dossier: OfficerDossier }) {
  const { problem } = refusal;
  if (problemKind(problem) !== 'stale-version') {
    return (
      <Notice kind="warning" title={t('act.staleTitle')} live>
        <p>{t('act.notAllowed')}</p>
      </Notice>
    );
  }
  const last = dossier.history.at(-1);
  const actorKey = `actor.${problem.changedBy ?? last?.by ?? ''}`;
  const who = last?.byName ?? (isKnownKey(actorKey) ? t(actorKey) : '');
  const at = formatInstant(problem.changedAt ?? last?.at ?? new Date().toISOString());
  return (
    <Notice kind="warning" title={t('act.staleTitle')} live>
      <p>{t('act.staleText', { who, what: last === undefined ? '' : eventText(last.event), at })}</p>
    </Notice>
  );
}
