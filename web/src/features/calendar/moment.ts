/** A day and a time of day as they are typed, in Vietnam's time. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

export const NO_MOMENT: Moment = { day: '', time: '' };

/** The instant in RFC 3339; nothing where day or time are not understood. */
export function instantOf({ day, time }: Moment): string | undefined {
  const times = /^\s*(\d{1,2})[:hg](\d{2})\s*$/.exec(time);
  if (times === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const moment = new Date(`${day}T${(times[1] ?? '').padStart(2, '0')}:${times[2] ?? ''}:00+07:00`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** Whether nothing was typed. */
export function isEmpty({ day, time }: Moment): boolean {
  return day === '' && time.trim() === '';
}
