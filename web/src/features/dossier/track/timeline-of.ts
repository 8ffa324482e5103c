import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import type { TimelineEntry } from '#/ui/timeline';
import { askedAgain } from '#/i18n/asked-again';
import { statusText } from '#/features/dossier/status-tag';

/** A dossier's history as a timeline, newest first. */
export function timelineOf({ history, supplementRequests }: Dossier): readonly TimelineEntry[] {
  return history
    .map((entry, index) => ({
      key: String(index),
      title: statusText(entry.to),
      when: formatInstant(entry.at),
      who: entry.unitName ?? t(`actor.${entry.by}`),
      text: askedAgain(entry.reason, supplementRequests.find(({ requestedAt }) => requestedAt === entry.at)?.newMatter),
    }))
    .reverse();
}
