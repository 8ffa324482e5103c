import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { WorkingCalendar } from '#/api/types';

/** The working calendar of the officer's province in a year. */
export function getCalendar(year: number): Promise<Outcome<WorkingCalendar>> {
  return outcome(api.GET('/officer/calendar', { params: { query: { year } } }));
}
