import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { useCaller } from '#/api/session';
import type { Representation } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Details } from '#/ui/details';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { CompanyLinks } from '#/features/representation/company-links';
import { GrantForm } from '#/features/representation/grant-form';
import { listRepresentations } from '#/features/representation/list-representations';
import { OffersPanel } from '#/features/representation/offers-panel';
import { useProcedureName } from '#/features/representation/procedure-name';
import { RepresentationCard } from '#/features/representation/representation-card';

/** Who may act for me, and for whom I may act. */
export function RepresentationsPage() {
  const me = useCaller()?.id;
  const representations = useResource('representations', listRepresentations);
  const [granted, setGranted] = useState<{ readonly name: string; readonly count: number }>();
  const done = (name: string) => {
    setGranted({ name, count: (granted?.count ?? 0) + 1 });
    void representations.reload();
  };
  return (
    <div className="narrow">
      <BackLink href={paths.account} label={t('account.title')} />
      <PageHeading title={t('representation.title')} />
      <p>{t('representation.lead')}</p>
      {granted !== undefined && (
        <Notice kind="success" live>
          <p>{t('representation.granted', { name: granted.name })}</p>
        </Notice>
      )}
      <Details summary={t('representation.new')} key={granted?.count}>
        <GrantForm onGranted={done} />
      </Details>
      <OffersPanel />
      <CompanyLinks />
      <Loaded of={representations}>
        {items => (
          <>
            <h2>{t('representation.given')}</h2>
            <Representations
              items={items.filter(each => each.ownerId === me)}
              none={t('representation.noneGiven')}
              nameOf={each => each.representativeName}
              onEnded={representations.reload}
            />
            <h2>{t('representation.received')}</h2>
            <Representations
              items={items.filter(each => each.ownerId !== me)}
              none={t('representation.noneReceived')}
              nameOf={each => each.ownerName}
              onEnded={representations.reload}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}

interface RepresentationsProps {
  readonly items: readonly Representation[];
  readonly none: string;
  readonly nameOf: (representation: Representation) => string;
  readonly onEnded: () => Promise<void>;
}

function Representations({ items, none, nameOf, onEnded }: RepresentationsProps) {
  const procedureName = useProcedureName(items.some(({ procedures }) => procedures !== undefined));
  if (items.length === 0) return <EmptyState title={none} />;
  return (
    <ul className="cards">
      {items.map(each => (
        <RepresentationCard
          key={each.id}
          representation={each}
          name={nameOf(each)}
          procedureName={procedureName}
          onEnded={onEnded}
        />
      ))}
    </ul>
  );
}
