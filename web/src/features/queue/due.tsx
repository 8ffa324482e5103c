import { daysUntil, formatInstant, formatTime } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { Tag } from '#/ui/tag';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface DueProps {
  readonly at: string | undefined;
  /** Whether the server counts it among what is near its date. */
  readonly isNear: boolean;
}

/** Until when, in words; the colour only repeats it. Today and tomorrow the hour says more than hours that nobody works. */
export function Due({ at, isNear }: DueProps) {
  if (at === undefined) return <Tag>{t('queue.noDue')}</Tag>;
  const left = new Date(at).getTime() - Date.now();
  const isByTomorrow = left >= 0 && daysUntil(at) <= 1;
  return (
    <span className="due">
      <Tag tone={left < 0 ? 'danger' : isNear ? 'warning' : 'neutral'}>
        {isByTomorrow ? nearText(at) : dueText(at, left)}
      </Tag>{' '}
      {!isByTomorrow && <span className="soft number">{formatInstant(at)}</span>}
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

function nearText(at: string): string {
  return t(daysUntil(at) === 0 ? 'queue.dueToday' : 'queue.dueTomorrow', { time: formatTime(at) });
}

function dueText(at: string, left: number): string {
  const time = stretch(Math.abs(left), Math.abs(daysUntil(at)));
  return left < 0 ? t('queue.overdueBy', { time }) : t('queue.dueIn', { time });
}

function stretch(milliseconds: number, days: number): string {
  if (milliseconds >= DAY) return t('queue.days', { count: days });
  if (milliseconds >= HOUR) return t('queue.hours', { count: Math.floor(milliseconds / HOUR) });
  return t('queue.minutes', { count: Math.max(1, Math.floor(milliseconds / MINUTE)) });
}
