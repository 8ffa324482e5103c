import { t } from '#/i18n/translate';
import type { Resource } from '#/api/resource';
import type { OutageList } from '#/api/types';
import { Details } from '#/ui/details';
import { Loaded } from '#/ui/loaded';
import { OutageForm } from '#/features/calendar/outage-form';
import { OutageRow } from '#/features/calendar/outage-row';

export interface OutageSectionProps {
  /** Held by the page, so that it stays in sight while the calendar is read again. */
  readonly outages: Resource<OutageList>;
  /** Called when the log of changes has a line more. */
  readonly onChanged: () => void;
}

/** When the portal could not be reached, or will not be; administrators record it here. */
export function OutageSection({ outages, onChanged }: OutageSectionProps) {
  const changed = () => {
    void outages.reload();
    onChanged();
  };
  return (
    <>
      <h2>{t('outage.title')}</h2>
      <p>{t('outage.about')}</p>
      <Loaded of={outages}>{list => <Outages list={list} onChanged={changed} />}</Loaded>
    </>
  );
}

interface OutagesProps {
  readonly list: OutageList;
  readonly onChanged: () => void;
}

function Outages({ list, onChanged }: OutagesProps) {
  return (
    <>
      {list.items.length === 0 && <p className="soft">{t('outage.none')}</p>}
      {list.items.length > 0 && (
        <ul className="calendar__hours">
          {list.items.map(outage => (
            <OutageRow key={outage.id} outage={outage} of={list} onChanged={onChanged} />
          ))}
        </ul>
      )}
      {list.editable && (
        <Details summary={t('outage.add')}>
          <OutageForm key={list.items.length} national={list.nationalEditable} onChanged={onChanged} />
        </Details>
      )}
    </>
  );
}
