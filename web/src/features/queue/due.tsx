import { daysUntil, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { Tag } from '#/ui/tag';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SOON_DAYS = 1;

/** How long there is left, in words, and when that is; the colour only repeats it. */
export function Due({ at }: { readonly at: string | undefined }) {
  if (at === undefined) return <Tag>{t('queue.noDue')}</Tag>;
  const left = new Date(at).getTime() - Date.now();
  const soon = left < DAY || daysUntil(at) <= SOON_DAYS;
  return (
    <span className="due">
      <Tag tone={left < 0 ? 'danger' : soon ? 'warning' : 'neutral'}>{dueText(at, left)}</Tag>{' '}
      <span className="soft number">{formatInstant(at)}</span>
    </span>
  );
}

/** Until when the applicant was asked to pay; that it passes is for the officer to act on. */
export function PayBy({ at }: { readonly at: string }) {
  const passed = new Date(at).getTime() < Date.now();
  return (
    <span className="due">
      <Tag tone={passed ? 'danger' : 'neutral'}>{t(passed ? 'queue.payByPassed' : 'queue.payBy')}</Tag>{' '}
      <span className="soft number">{formatInstant(at)}</span>
    </span>
  );
}

/** An answer is due within hours: under a day they are counted, and within the last hour minutes. */
function dueText(at: string, left: number): string {
  const time = stretch(Math.abs(left), Math.abs(daysUntil(at)));
  return left < 0 ? t('queue.overdueBy', { time }) : t('queue.dueIn', { time });
}

function stretch(milliseconds: number, days: number): string {
  if (milliseconds >= DAY) return t('queue.days', { count: days });
  if (milliseconds >= HOUR) return t('queue.hours', { count: Math.floor(milliseconds / HOUR) });
  return t('queue.minutes', { count: Math.max(1, Math.floor(milliseconds / MINUTE)) });
}
