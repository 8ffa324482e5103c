import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { OutageList } from '#/api/types';
import { Details } from '#/ui/details';
import { Loaded } from '#/ui/loaded';
import { OutageForm } from '#/features/calendar/outage-form';
import { OutageRow } from '#/features/calendar/outage-row';
import { listOutages } from '#/features/calendar/outages';

export interface OutageSectionProps {
  /** Called when the log of changes has a line more. */
  readonly onChanged: () => void;
}

/** When the portal could not be reached, or will not be; administrators record it here. */
export function OutageSection({ onChanged }: OutageSectionProps) {
  const loaded = useResource('outages', listOutages);
  const changed = () => {
    void loaded.reload();
    onChanged();
  };
  return (
    <>
      <h2>{t('outage.title')}</h2>
      <p>{t('outage.about')}</p>
      <Loaded of={loaded}>{outages => <Outages outages={outages} onChanged={changed} />}</Loaded>
    </>
  );
}

function Outages({ outages, onChanged }: OutageSectionProps & { readonly outages: OutageList }) {
  return (
    <>
      {outages.items.length === 0 && <p className="soft">{t('outage.none')}</p>}
      {outages.items.length > 0 && (
        <ul className="calendar__hours">
          {outages.items.map(outage => (
            <OutageRow key={outage.id} outage={outage} of={outages} onChanged={onChanged} />
          ))}
        </ul>
      )}
      {outages.editable && (
        <Details summary={t('outage.add')}>
          <OutageForm key={outages.items.length} national={outages.nationalEditable} onChanged={onChanged} />
        </Details>
      )}
    </>
  );
}
