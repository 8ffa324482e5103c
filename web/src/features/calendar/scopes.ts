import { t } from '#/i18n/translate';
import type { CalendarScope, WorkingCalendar } from '#/api/types';

/** Whether the officer may change what holds so far. */
export function mayChange(calendar: WorkingCalendar, scope: CalendarScope): boolean {
  return scope === 'NATIONAL' ? calendar.nationalEditable : calendar.editable;
}

/** How far something that the officer adds may hold, the province first. */
export function scopeChoices(calendar: WorkingCalendar, of: readonly CalendarScope[]) {
  return of.filter(scope => mayChange(calendar, scope)).map(value => ({ value, label: t(`calendar.scope.${value}`) }));
}
