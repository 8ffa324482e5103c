import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource, type Resource } from '#/api/resource';
import type { OutageList, WorkingCalendar } from '#/api/types';
import { Button } from '#/ui/button';
import { Details } from '#/ui/details';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { CalendarChanges } from '#/features/calendar/calendar-changes';
import { DayForm } from '#/features/calendar/day-form';
import { DayTable } from '#/features/calendar/day-table';
import { getCalendar } from '#/features/calendar/get-calendar';
import { HoursForm } from '#/features/calendar/hours-form';
import { HoursList } from '#/features/calendar/hours-list';
import { OutageSection } from '#/features/calendar/outage-section';
import { listOutages } from '#/features/calendar/outages';

/** The province's working calendar of a year; its administrators change it here. */
export function CalendarPage() {
  const [year, setYear] = useState(() => new Date().getFullYear());
  const loaded = useResource(`calendar ${year}`, () => getCalendar(year));
  const outages = useResource('outages', listOutages);
  return (
    <div className="calendar">
      <PageHeading title={t('calendar.title', { year })} />
      <div className="buttons">
        <Button look="secondary" onClick={() => setYear(year - 1)}>
          {String(year - 1)}
        </Button>
        <Button look="secondary" onClick={() => setYear(year + 1)}>
          {String(year + 1)}
        </Button>
      </div>
      <Loaded of={loaded}>
        {calendar => (
          <CalendarOfYear calendar={calendar} outages={outages} reload={loaded.reload} key={calendar.version} />
        )}
      </Loaded>
    </div>
  );
}

interface CalendarOfYearProps {
  readonly calendar: WorkingCalendar;
  readonly outages: Resource<OutageList>;
  readonly reload: () => Promise<void>;
}

function CalendarOfYear({ calendar, outages, reload }: CalendarOfYearProps) {
  const changed = () => void reload();
  return (
    <>
      {!calendar.editable && <Notice kind="info">{t('calendar.readOnly')}</Notice>}
      <h2>{t('calendar.days')}</h2>
      <DayTable calendar={calendar} onChanged={changed} />
      {calendar.editable && (
        <Details summary={t('calendar.addDay')}>
          <DayForm calendar={calendar} onChanged={changed} />
        </Details>
      )}
      <h2>{t('calendar.hours')}</h2>
      <HoursList calendar={calendar} onChanged={changed} />
      {calendar.editable && (
        <Details summary={t('calendar.changeHours')}>
          <HoursForm calendar={calendar} onChanged={changed} />
        </Details>
      )}
      <OutageSection outages={outages} onChanged={changed} />
      {calendar.changes.length > 0 && <CalendarChanges changes={calendar.changes} />}
    </>
  );
}
