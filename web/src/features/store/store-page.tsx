import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { Button } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { TextInput } from '#/ui/text-input';
import { listStoredResults } from '#/features/store/list-stored-results';
import { StoredResultCard } from '#/features/store/stored-result-card';

/** The store of results: every electronic result the applicant was given; what is looked for is in the address. */
export function StorePage() {
  const q = new URLSearchParams(useSearch()).get('q') ?? '';
  const list = usePagedList(`store ${q}`, after => listStoredResults(q, after));
  const empty = list.first.state === 'ready' && list.items.length === 0;
  return (
    <>
      <PageHeading title={t('store.title')} />
      <p className="lead">{t('store.lead')}</p>
      {!(empty && q === '') && <StoreSearch q={q} key={q} />}
      <Loaded of={list.first}>
        {() => (
          <ul className="cards">
            {list.items.map(result => (
              <StoredResultCard key={result.dossierId} result={result} />
            ))}
          </ul>
        )}
      </Loaded>
      {empty && (
        <EmptyState title={t(q === '' ? 'store.none' : 'store.noneFound')}>
          <p>{t(q === '' ? 'store.noneText' : 'store.noneFoundText')}</p>
        </EmptyState>
      )}
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
    </>
  );
}

function StoreSearch({ q }: { readonly q: string }) {
  const [typed, setTyped] = useState(q);
  const [, navigate] = useLocation();
  return (
    <form
      className="filter-row"
      role="search"
      onSubmit={event => {
        event.preventDefault();
        const words = typed.trim();
        navigate(paths.store + (words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`), {
          replace: true,
        });
      }}
    >
      <TextInput
        id="q"
        type="search"
        label={t('store.search')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={100}
      />
      <Button type="submit" look="secondary">
        {t('common.search')}
      </Button>
    </form>
  );
}
