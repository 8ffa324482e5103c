import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { DocumentsWaiting } from '#/api/types';
import { Loaded } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { PageTabs, type PageTab } from '#/ui/page-tabs';
import { Select } from '#/ui/select';
import { getMe } from '#/features/registry/me';
import { agenciesOf, type RegistryAgency } from '#/features/registry/registry-words';
import { countWaiting } from '#/features/registry/waiting';
import { WaitingLinks } from '#/features/registry/waiting-links';

export interface RegistryFrameProps {
  readonly title: string;
  readonly children: (agency: RegistryAgency) => ReactNode;
}

/** What the lists share: the way between them, and the agency where an officer has more than one. */
export function RegistryFrame({ title, children }: RegistryFrameProps) {
  const officer = useResource('registry officer', getMe);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(search).get('co-quan');
  const choose = (id: string | undefined) => {
    const next = new URLSearchParams(search);
    next.set('co-quan', id ?? '');
    navigate(`${path}?${next.toString()}`, { replace: true });
  };
  return (
    <div className="registry">
      <PageHeading title={title} />
      <Loaded of={officer}>
        {data => {
          const agencies = agenciesOf(data);
          const agency = agencies.find(({ id }) => id === asked) ?? agencies[0];
          if (agency === undefined) return <p>{t('registry.noAgency')}</p>;
          return (
            <>
              <Waiting agency={agency} several={agencies.length > 1} key={`${agency.id} ${title}`} />
              {agencies.length > 1 && (
                <Select
                  id="registry-agency"
                  label={t('registry.agency')}
                  choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
                  value={agency.id}
                  onChange={choose}
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

interface WaitingProps {
  readonly agency: RegistryAgency;
  /** Whether the officer has others: the tabs lead to this one's registers then. */
  readonly several: boolean;
}

/** The tabs with how much waits behind them, and the way to each step that is the officer's; counted when the page is shown. */
function Waiting({ agency, several }: WaitingProps) {
  const counted = useResource(`waiting ${agency.id}`, () => countWaiting(agency.id));
  const waiting = counted.state === 'ready' ? counted.data : undefined;
  const tabs = tabsOf(agency, waiting).map(tab =>
    several ? { ...tab, href: officerPaths.ofAgency(tab.href, agency.id) } : tab,
  );
  return (
    <>
      <PageTabs label={t('registry.link')} tabs={tabs} />
      {waiting !== undefined && <WaitingLinks agencyId={agency.id} waiting={waiting} />}
    </>
  );
}

function tabsOf({ clerk, readsAll }: RegistryAgency, waiting: DocumentsWaiting | undefined): readonly PageTab[] {
  const { toTakeIn = 0, toAssign = 0, toSign = 0, toNumber = 0, toSend = 0 } = waiting ?? {};
  return [
    { href: officerPaths.incoming, label: t('registry.incoming'), waiting: toTakeIn + toAssign },
    { href: officerPaths.outgoing, label: t('registry.outgoing'), waiting: toSign + toNumber + toSend },
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
}
