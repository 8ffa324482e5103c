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
import { GrantForm } from '#/features/representation/grant-form';
import { listProcedureNames } from '#/features/representation/list-procedure-names';
import { listRepresentations } from '#/features/representation/list-representations';
import { OffersPanel } from '#/features/representation/offers-panel';
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
  const limited = items.some(({ procedures }) => procedures !== undefined);
  const names = useResource(limited ? 'procedure names' : undefined, listProcedureNames);
  const procedureName = (code: string) =>
    (names.state === 'ready' ? names.data.find(each => each.code === code)?.name : undefined) ?? code;
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
