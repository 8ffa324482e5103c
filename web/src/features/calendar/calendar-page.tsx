import { useEffect, useRef, useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource, type Resource } from '#/api/resource';
import type { OutageList, WorkingCalendar } from '#/api/types';
import { Button } from '#/ui/button';
import { Details } from '#/ui/details';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import type { Changes } from '#/features/calendar/changes';
import { CalendarChanges } from '#/features/calendar/calendar-changes';
import { DayForm } from '#/features/calendar/day-form';
import { DayTable } from '#/features/calendar/day-table';
import { getCalendar } from '#/features/calendar/get-calendar';
import { HoursForm } from '#/features/calendar/hours-form';
import { HoursList } from '#/features/calendar/hours-list';
import { OutageSection } from '#/features/calendar/outage-section';
import { listOutages } from '#/features/calendar/outages';
import { useEmptied } from '#/features/calendar/use-emptied';

/** The province's working calendar of a year; its administrators change it here. */
export function CalendarPage() {
  const [year, setYear] = useState(() => new Date().getFullYear());
  const loaded = useResource(`calendar ${year}`, () => getCalendar(year));
  const outages = useResource('outages', listOutages);
  const [saved, setSaved] = useState(0);
  const changes: Changes = {
    reread: loaded.reload,
    made: async () => {
      await loaded.reload();
      setSaved(times => times + 1);
    },
  };
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
      {saved > 0 && <Saved times={saved} />}
      <Loaded of={loaded}>
        {calendar => <CalendarOfYear calendar={calendar} outages={outages} changes={changes} key={year} />}
      </Loaded>
    </div>
  );
}

/** Says that a change was made; it takes the focus, which the form or the row had that is gone now. */
function Saved({ times }: { readonly times: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [times]);
  return (
    <div tabIndex={-1} ref={box} key={times}>
      <Notice kind="success" live>
        {t('calendar.saved')}
      </Notice>
    </div>
  );
}

interface CalendarOfYearProps {
  readonly calendar: WorkingCalendar;
  readonly outages: Resource<OutageList>;
  readonly changes: Changes;
}

function CalendarOfYear({ calendar, outages, changes }: CalendarOfYearProps) {
  const [daysPut, dayChanges] = useEmptied(changes);
  const [hoursPut, hoursChanges] = useEmptied(changes);
  return (
    <>
      {!calendar.editable && <Notice kind="info">{t('calendar.readOnly')}</Notice>}
      <h2>{t('calendar.days')}</h2>
      <DayTable calendar={calendar} changes={changes} />
      {calendar.editable && (
        <Details summary={t('calendar.addDay')}>
          <DayForm calendar={calendar} changes={dayChanges} key={daysPut} />
        </Details>
      )}
      <h2>{t('calendar.hours')}</h2>
      <HoursList calendar={calendar} changes={changes} />
      {calendar.editable && (
        <Details summary={t('calendar.changeHours')}>
          <HoursForm calendar={calendar} changes={hoursChanges} key={hoursPut} />
        </Details>
      )}
      <OutageSection outages={outages} changes={changes} />
      {calendar.changes.length > 0 && <CalendarChanges changes={calendar.changes} />}
    </>
  );
}
