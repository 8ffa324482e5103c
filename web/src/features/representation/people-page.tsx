import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { Representation } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Details } from '#/ui/details';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { letOut } from '#/features/representation/let-out';
import { listCompanies } from '#/features/representation/list-companies';
import { listPeople } from '#/features/representation/list-people';
import { PersonForm } from '#/features/representation/person-form';
import { useProcedureName } from '#/features/representation/procedure-name';
import { RepresentationCard } from '#/features/representation/representation-card';

/** Who may act for a company, as what; its managers let people in and out here. */
export function PeoplePage({ companyId }: { readonly companyId: string }) {
  const companies = useResource('companies', listCompanies);
  const company = companies.state === 'ready' ? companies.data.find(({ id }) => id === companyId) : undefined;
  const people = useResource(`people ${companyId}`, () => listPeople(companyId));
  const [letIn, setLetIn] = useState<{ readonly name: string; readonly count: number }>();
  return (
    <div className="narrow">
      <BackLink href={paths.representations} label={t('representation.title')} />
      <PageHeading title={t('company.people')} caption={company?.name} />
      <p>{t('company.lead')}</p>
      {letIn !== undefined && (
        <Notice kind="success" live>
          <p>{t('company.done', { name: letIn.name })}</p>
        </Notice>
      )}
      <Loaded of={people}>
        {items => (
          <>
            <Details summary={t('company.new')} key={letIn?.count}>
              <PersonForm
                companyId={companyId}
                onLetIn={name => {
                  setLetIn({ name, count: (letIn?.count ?? 0) + 1 });
                  void people.reload();
                }}
              />
            </Details>
            <h2>{t('company.now')}</h2>
            <People companyId={companyId} items={items} onEnded={people.reload} />
          </>
        )}
      </Loaded>
    </div>
  );
}

interface PeopleProps {
  readonly companyId: string;
  readonly items: readonly Representation[];
  readonly onEnded: () => Promise<void>;
}

function People({ companyId, items, onEnded }: PeopleProps) {
  const procedureName = useProcedureName(items.some(({ procedures }) => procedures !== undefined));
  if (items.length === 0) return <EmptyState title={t('company.nobody')} />;
  return (
    <ul className="cards">
      {items.map(each => (
        <RepresentationCard
          key={each.id}
          representation={each}
          name={each.representativeName}
          procedureName={procedureName}
          onEnded={onEnded}
          end={id => letOut(companyId, id)}
        />
      ))}
    </ul>
  );
}
