import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { AdministeredAgency } from '#/api/types';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { Select } from '#/ui/select';
import { SeriesList } from '#/features/series/series-list';
import { listAgencies } from '#/features/series/series';

/** The series of documents' numbers of the agencies that an administrator keeps. */
export function SeriesPage() {
  const agencies = useResource('administered agencies', listAgencies);
  return (
    <div className="series">
      <PageHeading title={t('series.title')} />
      <p>{t('series.about')}</p>
      <Loaded of={agencies}>{({ items }) => <SeriesOfAgency agencies={items} />}</Loaded>
    </div>
  );
}

function SeriesOfAgency({ agencies }: { readonly agencies: readonly AdministeredAgency[] }) {
  const [chosen, setChosen] = useState(agencies.length === 1 ? agencies[0]?.id : undefined);
  return (
    <>
      {agencies.length > 1 && (
        <Select
          id="series-agency"
          label={t('series.agency')}
          choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {chosen !== undefined && <SeriesList agencyId={chosen} key={chosen} />}
    </>
  );
}
