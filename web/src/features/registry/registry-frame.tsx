import { useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Loaded } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { PageTabs } from '#/ui/page-tabs';
import { Select } from '#/ui/select';
import { getMe } from '#/features/registry/me';
import { agenciesOf, type RegistryAgency } from '#/features/registry/registry-words';

export interface RegistryFrameProps {
  readonly title: string;
  readonly children: (agency: RegistryAgency) => ReactNode;
}

/** What the lists share: the way between them, and the agency where an officer has more than one. */
export function RegistryFrame({ title, children }: RegistryFrameProps) {
  const officer = useResource('registry officer', getMe);
  const asked = new URLSearchParams(useSearch()).get('co-quan');
  const [chosen, setChosen] = useState(asked ?? undefined);
  return (
    <div className="registry">
      <PageHeading title={title} />
      <Loaded of={officer}>
        {data => {
          const agencies = agenciesOf(data);
          const agency = agencies.find(({ id }) => id === chosen) ?? agencies[0];
          if (agency === undefined) return <p>{t('registry.noAgency')}</p>;
          return (
            <>
              <RegistryTabs agency={agency} />
              {agencies.length > 1 && (
                <Select
                  id="registry-agency"
                  label={t('registry.agency')}
                  choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
                  value={agency.id}
                  onChange={setChosen}
                />
              )}
              {children(agency)}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function RegistryTabs({ agency: { clerk, readsAll } }: { readonly agency: RegistryAgency }) {
  const tabs = [
    { href: officerPaths.incoming, label: t('registry.incoming') },
    { href: officerPaths.outgoing, label: t('registry.outgoing') },
    { href: officerPaths.register, label: t('registry.register') },
    { href: officerPaths.summaries, label: t('registry.summaries') },
    ...(clerk ? [{ href: officerPaths.paperTasks, label: t('registry.paperTasks') }] : []),
    ...(readsAll
      ? [
          { href: officerPaths.untaken, label: t('registry.untaken') },
          { href: officerPaths.exchange, label: t('registry.exchange') },
        ]
      : []),
  ];
  return <PageTabs label={t('registry.link')} tabs={tabs} />;
}
