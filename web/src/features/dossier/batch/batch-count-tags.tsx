import { t } from '#/i18n/translate';
import type { BatchCounts } from '#/api/types';
import { Tag, type TagTone } from '#/ui/tag';

const TONES = {
  waiting: 'info',
  refused: 'danger',
  submitting: 'info',
  notSubmitted: 'warning',
  drafted: 'neutral',
  submitted: 'success',
} as const satisfies Readonly<Record<keyof BatchCounts, TagTone>>;

/** How many rows have come how far; what there is none of is not said. */
export function BatchCountTags({ counts }: { readonly counts: BatchCounts }) {
  const kinds = (Object.keys(TONES) as (keyof typeof TONES)[]).filter(kind => counts[kind] > 0);
  return (
    <ul className="tag-row">
      {kinds.map(kind => (
        <li key={kind}>
          <Tag tone={TONES[kind]}>{t(`batch.count.${kind}`, { count: counts[kind] })}</Tag>
        </li>
      ))}
    </ul>
  );
}
