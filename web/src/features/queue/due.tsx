import { daysUntil, formatDay } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { Tag } from '#/ui/tag';

const SOON_DAYS = 1;

/** How long there is left, in words; the colour only repeats them. */
export function Due({ at }: { readonly at: string | undefined }) {
  if (at === undefined) return <Tag>{t('queue.noDue')}</Tag>;
  const days = daysUntil(at);
  const late = new Date(at).getTime() < Date.now();
  return (
    <span className="due">
      <Tag tone={late ? 'danger' : days <= SOON_DAYS ? 'warning' : 'neutral'}>{dueText(days, late)}</Tag>{' '}
      <span className="soft number">{formatDay(at)}</span>
    </span>
  );
}

function dueText(days: number, late: boolean): string {
  if (late) return t('queue.overdueBy', { days: Math.max(1, -days) });
  return days === 0 ? t('queue.dueToday') : t('queue.dueIn', { days });
}
