import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { CalendarRemoval, NewCalendarDay, NewOfficeHours, WorkingCalendar } from '#/api/types';

/** Adds a day that is not as its weekday says, unless the calendar is not the one that was looked at. */
export function putDay(version: number, body: NewCalendarDay): Promise<Outcome<WorkingCalendar>> {
  return outcome(api.POST('/officer/calendar/days', { params: { header: ifMatch(version) }, body }));
}

/** Takes a day away. */
export function removeDay(version: number, body: CalendarRemoval): Promise<Outcome<WorkingCalendar>> {
  return outcome(api.POST('/officer/calendar/day-removals', { params: { header: ifMatch(version) }, body }));
}

/** Takes hours away; those before them go on. */
export function removeHours(version: number, body: CalendarRemoval): Promise<Outcome<WorkingCalendar>> {
  return outcome(api.POST('/officer/calendar/hours-removals', { params: { header: ifMatch(version) }, body }));
}

/** Sets hours from a day on. */
export function putHours(version: number, body: NewOfficeHours): Promise<Outcome<WorkingCalendar>> {
  return outcome(api.POST('/officer/calendar/hours', { params: { header: ifMatch(version) }, body }));
}
