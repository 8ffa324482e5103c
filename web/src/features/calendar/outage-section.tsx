import { t } from '#/i18n/translate';
import type { Resource } from '#/api/resource';
import type { OutageList } from '#/api/types';
import { Details } from '#/ui/details';
import { Loaded } from '#/ui/loaded';
import type { Changes } from '#/features/calendar/changes';
import { OutageForm } from '#/features/calendar/outage-form';
import { OutageRow } from '#/features/calendar/outage-row';
import { useEmptied } from '#/features/calendar/use-emptied';

export interface OutageSectionProps {
  /** Held by the page, so that it stays in sight while the calendar is read again. */
  readonly outages: Resource<OutageList>;
  readonly changes: Changes;
}

/** When the portal could not be reached, or will not be; administrators record it here. */
export function OutageSection({ outages, changes }: OutageSectionProps) {
  const here: Changes = {
    reread: changes.reread,
    made: async () => {
      await outages.reload();
      await changes.made();
    },
  };
  return (
    <>
      <h2>{t('outage.title')}</h2>
      <p>{t('outage.about')}</p>
      <Loaded of={outages}>{list => <Outages list={list} changes={here} />}</Loaded>
    </>
  );
}

interface OutagesProps {
  readonly list: OutageList;
  readonly changes: Changes;
}

function Outages({ list, changes }: OutagesProps) {
  const [recorded, formChanges] = useEmptied(changes);
  return (
    <>
      {list.items.length === 0 && <p className="soft">{t('outage.none')}</p>}
      {list.items.length > 0 && (
        <ul className="calendar__hours">
          {list.items.map(outage => (
            <OutageRow key={outage.id} outage={outage} of={list} changes={changes} />
          ))}
        </ul>
      )}
      {list.editable && (
        <Details summary={t('outage.add')}>
          <OutageForm key={recorded} national={list.nationalEditable} changes={formChanges} />
        </Details>
      )}
    </>
  );
}
