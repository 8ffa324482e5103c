import { formatDate, formatDay, formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';

/** A reason for a due date, as far as words are made of it; the contract's `DueReason` fits. */
export interface Reason {
  readonly kind: string;
  readonly day?: string | undefined;
  readonly name?: string | undefined;
  readonly replaces?: string | undefined;
  readonly stretch?: Stretch | undefined;
  readonly moved?: { readonly from: string; readonly to: string } | undefined;
  readonly changed?: { readonly at: string; readonly reason: string; readonly by?: string | undefined } | undefined;
}

interface Stretch {
  readonly from: string;
  readonly to?: string | undefined;
  readonly cause?: string | undefined;
  readonly workingMinutes: number;
}

export interface DueWords {
  /** What moved the date after it was given, or holds it now. */
  readonly events: readonly string[];
  /** Days that the count passed over or took in. */
  readonly days: readonly string[];
}

/** The reasons in words; days that follow each other for the same reason are one line, weekends only a number. */
export function dueWords(reasons: readonly Reason[], at: string): DueWords {
  const weekends = reasons.filter(reason => reason.kind === 'WEEKEND');
  const named = reasons.filter(reason => reason.day !== undefined && reason.kind !== 'WEEKEND');
  const events = reasons.flatMap(reason => eventWords(reason, at));
  const days = stretches(named).flatMap(dayWords);
  return {
    events,
    days: weekends.length === 0 ? days : [...days, t('due.weekends', { count: weekends.length })],
  };
}

function eventWords(reason: Reason, at: string): readonly string[] {
  const { stretch, changed } = reason;
  if (changed !== undefined) {
    const by = changed.by === undefined ? '' : ` (${changed.by})`;
    const words = { at: formatInstant(changed.at), reason: changed.reason + by };
    return [`${t('due.calendarChanged', words)} ${moveWords(reason)}`];
  }
  if (stretch === undefined) return [];
  const from = formatInstant(stretch.from);
  if (reason.kind === 'SYSTEM_OUTAGE') return [outageWords(reason, stretch, from)];
  const causeKey = `due.cause.${stretch.cause ?? ''}`;
  const cause = isKnownKey(causeKey) ? t(causeKey) : t('due.cause.other');
  if (stretch.to === undefined) {
    return [t(stretch.from < at ? 'due.waits' : 'due.waitsLate', { cause, from })];
  }
  const time = workingTime(stretch.workingMinutes);
  return [`${t('due.waited', { cause, from, to: formatInstant(stretch.to), time })} ${moveWords(reason)}`];
}

/** Outages move the date of an answer, which is one of hours. */
function outageWords({ name = '', moved }: Reason, stretch: Stretch, from: string): string {
  if (stretch.to === undefined) return t('due.outageLasts', { name, from });
  const words = { name, from, to: formatInstant(stretch.to), time: workingTime(stretch.workingMinutes) };
  const move = moved === undefined ? '' : ` ${t('due.movedTo', { to: formatInstant(moved.to) })}`;
  return t('due.outage', words) + move;
}

function moveWords({ moved }: Reason): string {
  if (moved === undefined) return t('due.notMoved');
  const [from, to] = [formatDay(moved.from), formatDay(moved.to)];
  return from === to ? t('due.movedTo', { to: formatInstant(moved.to) }) : t('due.moved', { from, to });
}

function workingTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 || rest === 0 ? [t('due.hours', { hours })] : []),
    ...(rest > 0 ? [t('due.minutes', { minutes: rest })] : []),
  ];
  return parts.join(' ');
}

interface DayStretch {
  readonly reason: Reason;
  readonly first: string;
  readonly last: string;
}

function stretches(reasons: readonly Reason[]): readonly DayStretch[] {
  const found: DayStretch[] = [];
  for (const reason of reasons) {
    const day = reason.day ?? '';
    const before = found.at(-1);
    const goesOn =
      before?.reason.kind === reason.kind && before.reason.name === reason.name && isNext(before.last, day);
    if (before !== undefined && goesOn) found[found.length - 1] = { ...before, last: day };
    else found.push({ reason, first: day, last: day });
  }
  return found;
}

function dayWords({ reason, first, last }: DayStretch): readonly string[] {
  const key = `due.day.${reason.kind}`;
  if (!isKnownKey(key)) return [];
  const days = first === last ? formatDate(first) : t('due.fromTo', { from: formatDate(first), to: formatDate(last) });
  return [t(key, { days, name: reason.name ?? '', replaces: formatDate(reason.replaces ?? '') })];
}

function isNext(before: string, day: string): boolean {
  return Date.parse(`${day}T00:00:00Z`) - Date.parse(`${before}T00:00:00Z`) === 86_400_000;
}
