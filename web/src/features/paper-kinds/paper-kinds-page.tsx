import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { AdministeredAgency } from '#/api/types';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { Select } from '#/ui/select';
import { KindList } from '#/features/paper-kinds/kind-list';
import { listProvinces } from '#/features/paper-kinds/paper-kinds';

/** The kinds of documents that a province also sends on paper, for its administrators. */
export function PaperKindsPage() {
  const provinces = useResource('administered provinces', listProvinces);
  return (
    <div className="series">
      <PageHeading title={t('paperKinds.heading')} />
      <p>{t('paperKinds.about')}</p>
      <Loaded of={provinces}>{items => <KindsOfProvince provinces={items} />}</Loaded>
    </div>
  );
}

function KindsOfProvince({ provinces }: { readonly provinces: readonly AdministeredAgency[] }) {
  const [chosen, setChosen] = useState(provinces.length === 1 ? provinces[0]?.id : undefined);
  if (provinces.length === 0) return <p>{t('paperKinds.noProvince')}</p>;
  return (
    <>
      {provinces.length > 1 && (
        <Select
          id="paper-kinds-province"
          label={t('paperKinds.province')}
          choices={provinces.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {chosen !== undefined && <KindList agencyId={chosen} key={chosen} />}
    </>
  );
}
