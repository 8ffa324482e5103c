import { t } from '#/i18n/translate';

/** Monday to Sunday, as the contract numbers them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export type Weekday = (typeof WEEKDAYS)[number];

export function weekdayName(weekday: Weekday): string {
  return t(`calendar.weekday.${weekday}`);
}

/** The weekday of a date written `yyyy-MM-dd`. */
export function weekdayOf(day: string): Weekday {
  const found = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(found + 6) % 7] ?? 1;
}
