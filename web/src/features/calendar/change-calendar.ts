import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { NewCalendarDay, NewOfficeHours, WorkingCalendar } from '#/api/types';

/** Adds a day that is not as its weekday says, unless the calendar is not the one that was looked at. */
export function putDay(version: number, body: NewCalendarDay): Promise<Outcome<WorkingCalendar>> {
  return outcome(api.POST('/officer/calendar/days', { params: { header: ifMatch(version) }, body }));
}

/** Takes one of the province's own days away. */
export function removeDay(version: number, day: string, reason: string): Promise<Outcome<WorkingCalendar>> {
  const params = { header: ifMatch(version) };
  return outcome(api.POST('/officer/calendar/day-removals', { params, body: { day, reason } }));
}

/** Sets the province's hours from a day on. */
export function putHours(version: number, body: NewOfficeHours): Promise<Outcome<WorkingCalendar>> {
  return outcome(api.POST('/officer/calendar/hours', { params: { header: ifMatch(version) }, body }));
}
