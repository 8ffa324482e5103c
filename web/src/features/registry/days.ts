import { dateOf, formatDate } from '#/i18n/format';
import type { MessageKey } from '#/i18n/keys';
import { language, t } from '#/i18n/translate';
import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { WorkingCalendar } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';

const OFF = ['HOLIDAY', 'COMPENSATORY_OFF'];
const SUNDAY = 7;

/** Whether a day has passed in Vietnam. */
export function isPastDay(day: string): boolean {
  return day < dateOf(new Date().toISOString());
}

/** Wants no day that has passed, unless it stood there before. */
export function dayToCome(id: string, typed: string, words: MessageKey, before?: string): FieldMessage[] {
  const past = typed !== '' && typed !== before && isPastDay(typed);
  return past ? [{ id, message: t('registry.error.pastDay', { label: t(words) }) }] : [];
}

/** The working calendar of the officer's province. */
export function getCalendar(year: number): Promise<Outcome<WorkingCalendar>> {
  return outcome(api.GET('/officer/calendar', { params: { query: { year } } }));
}

/** Why nobody works on a day, by the province's calendar; undefined of a working day. */
export function dayOff({ days, hours }: WorkingCalendar, day: string): string | undefined {
  const on = formatDate(day);
  const special = days.find(one => one.day === day);
  if (special !== undefined && OFF.includes(special.kind)) {
    return t('registry.dayOff', { on, name: language() === 'en' ? special.nameEn : special.name });
  }
  if (special !== undefined) return undefined;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || SUNDAY;
  const shifts = hours.filter(one => one.place === undefined && one.validFrom <= day).at(-1)?.shifts;
  const works = shifts?.some(shift => shift.weekday === weekday) ?? weekday !== SUNDAY;
  return works ? undefined : t('registry.weekendDay', { on });
}
