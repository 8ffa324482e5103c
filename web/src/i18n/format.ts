import { language, t } from '#/i18n/translate';

const ZONE = 'Asia/Ho_Chi_Minh';
const day = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const time = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false });
const DAY_MILLISECONDS = 86_400_000;

/** `2026-11-22T03:10:00Z` as `22/11/2026`, in Vietnam's time. */
export function formatDay(instant: string): string {
  return day.format(new Date(instant));
}

/** `2026-11-22T03:10:00Z` as `10:10 ngày 22/11/2026`, in Vietnam's time. */
export function formatInstant(instant: string): string {
  const moment = new Date(instant);
  return t('common.timeOnDay', { time: time.format(moment), day: day.format(moment) });
}

/** `2026-11-22T03:10:00Z` as `10:10`, in Vietnam's time. */
export function formatTime(instant: string): string {
  return time.format(new Date(instant));
}

/** The day of an instant in Vietnam, as `2026-11-22`. */
export function dateOf(instant: string): string {
  return isoDay(new Date(instant));
}

/** `2026-11-22` as `22/11/2026`; anything else stays as it is. */
export function formatDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts === null ? date : `${parts[3] ?? ''}/${parts[2] ?? ''}/${parts[1] ?? ''}`;
}

/** 75000 as `75.000 đồng`, or `75,000 VND`. */
export function formatDong(amount: number): string {
  return t('fee.dong', { amount: formatWhole(amount) });
}

/** 75000 as `75.000`; on an English page as `75,000`. */
export function formatWhole(amount: number): string {
  return new Intl.NumberFormat(language() === 'en' ? 'en-GB' : 'vi-VN').format(amount);
}

/** 1843200 as `1,8 MB`. */
export function formatBytes(bytes: number): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [Math.max(1, bytes / 1e3), 'kB'];
  return `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: unit === 'MB' ? 1 : 0 }).format(value)} ${unit}`;
}

/** Calendar days in Vietnam from today to the day of an instant; negative when it has passed. */
export function daysUntil(instant: string, now: Date = new Date()): number {
  return dayNumber(new Date(instant)) - dayNumber(now);
}

/** Compares names the way a Vietnamese dictionary sorts them. */
export const compareNames = new Intl.Collator('vi').compare;

function dayNumber(moment: Date): number {
  return Math.round(Date.parse(`${isoDay(moment)}T00:00:00Z`) / DAY_MILLISECONDS);
}

function isoDay(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(moment);
}
