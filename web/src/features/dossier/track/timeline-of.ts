import { formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import type { TimelineEntry } from '#/ui/timeline';
import { askedAgain } from '#/i18n/asked-again';
import { handOffNote } from '#/i18n/hand-off-note';
import { statusText } from '#/features/dossier/status-tag';

/** A dossier's history as a timeline, newest first. */
export function timelineOf({ history, supplementRequests }: Dossier): readonly TimelineEntry[] {
  return history
    .map((entry, index) => ({
      key: String(index),
      title: titleOf(entry),
      when: formatInstant(entry.at),
      who: entry.unitName ?? t(`actor.${entry.by}`),
      text: askedAgain(
        entry.reason ?? handOffNote(entry.event, entry.note),
        supplementRequests.find(({ requestedAt }) => requestedAt === entry.at)?.newMatter,
      ),
    }))
    .reverse();
}

/** The status that it came into; of a step of its way to another agency and back, that step. */
function titleOf({ event, to }: Dossier['history'][number]): string {
  const key = `event.${event ?? ''}`;
  return isKnownKey(key) ? t(key) : statusText(to);
}
